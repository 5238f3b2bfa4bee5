/* Every file of templates/, content/vocabulary/ and starter/, in the order of the paths; 'make assets' writes this file. */
#include "DefaultContent.h"

static const unsigned char vocabulary_codes_yml[] = {
#embed "../../content/vocabulary/codes.yml"
};

static const unsigned char vocabulary_names_yml[] = {
#embed "../../content/vocabulary/names.yml"
};

static const unsigned char vocabulary_sections_de_yml[] = {
#embed "../../content/vocabulary/sections/de.yml"
};

static const unsigned char vocabulary_sections_en_yml[] = {
#embed "../../content/vocabulary/sections/en.yml"
};

static const unsigned char vocabulary_sections_es_yml[] = {
#embed "../../content/vocabulary/sections/es.yml"
};

static const unsigned char vocabulary_sections_fr_yml[] = {
#embed "../../content/vocabulary/sections/fr.yml"
};

static const unsigned char vocabulary_sections_pt_yml[] = {
#embed "../../content/vocabulary/sections/pt.yml"
};

static const unsigned char vocabulary_sections_ru_yml[] = {
#embed "../../content/vocabulary/sections/ru.yml"
};

static const unsigned char vocabulary_sections_zh_yml[] = {
#embed "../../content/vocabulary/sections/zh.yml"
};

static const unsigned char vocabulary_skills_yml[] = {
#embed "../../content/vocabulary/skills.yml"
};

static const unsigned char vocabulary_tools_yml[] = {
#embed "../../content/vocabulary/tools.yml"
};

static const unsigned char vocabulary_tools_git_md[] = {
#embed "../../content/vocabulary/tools/git.md"
};

static const unsigned char vocabulary_tools_sql_md[] = {
#embed "../../content/vocabulary/tools/sql.md"
};

static const unsigned char starter_content_about_md[] = {
#embed "../../starter/content/about.md"
};

static const unsigned char starter_content_baker_md[] = {
#embed "../../starter/content/baker.md"
};

static const unsigned char starter_content_bakery_manager_md[] = {
#embed "../../starter/content/bakery-manager.md"
};

static const unsigned char starter_content_vocabulary_tools_yml[] = {
#embed "../../starter/content/vocabulary/tools.yml"
};

static const unsigned char starter_rolebook_yml[] = {
#embed "../../starter/rolebook.yml"
};

static const unsigned char templates_all_mustache[] = {
#embed "../../templates/all.mustache"
};

static const unsigned char templates_assets_search_engine_js[] = {
#embed "../../templates/assets/search-engine.js"
};

static const unsigned char templates_assets_search_js[] = {
#embed "../../templates/assets/search.js"
};

static const unsigned char templates_assets_style_css[] = {
#embed "../../templates/assets/style.css"
};

static const unsigned char templates_compare_mustache[] = {
#embed "../../templates/compare.mustache"
};

static const unsigned char templates_comparisons_mustache[] = {
#embed "../../templates/comparisons.mustache"
};

static const unsigned char templates_entity_mustache[] = {
#embed "../../templates/entity.mustache"
};

static const unsigned char templates_glossary_mustache[] = {
#embed "../../templates/glossary.mustache"
};

static const unsigned char templates_home_mustache[] = {
#embed "../../templates/home.mustache"
};

static const unsigned char templates_index_mustache[] = {
#embed "../../templates/index.mustache"
};

static const unsigned char templates_layout_mustache[] = {
#embed "../../templates/layout.mustache"
};

static const unsigned char templates_matrix_mustache[] = {
#embed "../../templates/matrix.mustache"
};

static const unsigned char templates_not_found_mustache[] = {
#embed "../../templates/not-found.mustache"
};

static const unsigned char templates_page_mustache[] = {
#embed "../../templates/page.mustache"
};

static const unsigned char templates_partials_card_mustache[] = {
#embed "../../templates/partials/card.mustache"
};

static const unsigned char templates_partials_chart_mustache[] = {
#embed "../../templates/partials/chart.mustache"
};

static const unsigned char templates_partials_contents_mustache[] = {
#embed "../../templates/partials/contents.mustache"
};

static const unsigned char templates_partials_entries_mustache[] = {
#embed "../../templates/partials/entries.mustache"
};

static const unsigned char templates_partials_facts_mustache[] = {
#embed "../../templates/partials/facts.mustache"
};

static const unsigned char templates_partials_figure_mustache[] = {
#embed "../../templates/partials/figure.mustache"
};

static const unsigned char templates_partials_guide_mustache[] = {
#embed "../../templates/partials/guide.mustache"
};

static const unsigned char templates_partials_letters_mustache[] = {
#embed "../../templates/partials/letters.mustache"
};

static const unsigned char templates_partials_levels_mustache[] = {
#embed "../../templates/partials/levels.mustache"
};

static const unsigned char templates_partials_names_mustache[] = {
#embed "../../templates/partials/names.mustache"
};

static const unsigned char templates_partials_notes_mustache[] = {
#embed "../../templates/partials/notes.mustache"
};

static const unsigned char templates_partials_path_mustache[] = {
#embed "../../templates/partials/path.mustache"
};

static const unsigned char templates_partials_pay_mustache[] = {
#embed "../../templates/partials/pay.mustache"
};

static const unsigned char templates_partials_related_mustache[] = {
#embed "../../templates/partials/related.mustache"
};

static const unsigned char templates_partials_search_mustache[] = {
#embed "../../templates/partials/search.mustache"
};

static const unsigned char templates_partials_step_mustache[] = {
#embed "../../templates/partials/step.mustache"
};

static const unsigned char templates_partials_totals_mustache[] = {
#embed "../../templates/partials/totals.mustache"
};

static const unsigned char templates_partials_way_mustache[] = {
#embed "../../templates/partials/way.mustache"
};

static const unsigned char templates_path_mustache[] = {
#embed "../../templates/path.mustache"
};

static const unsigned char templates_paths_mustache[] = {
#embed "../../templates/paths.mustache"
};

static const unsigned char templates_report_mustache[] = {
#embed "../../templates/report.mustache"
};

static const unsigned char templates_role_mustache[] = {
#embed "../../templates/role.mustache"
};

static const unsigned char templates_roles_mustache[] = {
#embed "../../templates/roles.mustache"
};

static const unsigned char templates_search_mustache[] = {
#embed "../../templates/search.mustache"
};

static const unsigned char templates_skill_mustache[] = {
#embed "../../templates/skill.mustache"
};

static const unsigned char templates_skills_mustache[] = {
#embed "../../templates/skills.mustache"
};

static const unsigned char templates_tool_mustache[] = {
#embed "../../templates/tool.mustache"
};

static const unsigned char templates_tools_mustache[] = {
#embed "../../templates/tools.mustache"
};

static const struct rb_file files[] = {
    {"content/vocabulary/codes.yml", vocabulary_codes_yml, sizeof vocabulary_codes_yml},
    {"content/vocabulary/names.yml", vocabulary_names_yml, sizeof vocabulary_names_yml},
    {"content/vocabulary/sections/de.yml", vocabulary_sections_de_yml, sizeof vocabulary_sections_de_yml},
    {"content/vocabulary/sections/en.yml", vocabulary_sections_en_yml, sizeof vocabulary_sections_en_yml},
    {"content/vocabulary/sections/es.yml", vocabulary_sections_es_yml, sizeof vocabulary_sections_es_yml},
    {"content/vocabulary/sections/fr.yml", vocabulary_sections_fr_yml, sizeof vocabulary_sections_fr_yml},
    {"content/vocabulary/sections/pt.yml", vocabulary_sections_pt_yml, sizeof vocabulary_sections_pt_yml},
    {"content/vocabulary/sections/ru.yml", vocabulary_sections_ru_yml, sizeof vocabulary_sections_ru_yml},
    {"content/vocabulary/sections/zh.yml", vocabulary_sections_zh_yml, sizeof vocabulary_sections_zh_yml},
    {"content/vocabulary/skills.yml", vocabulary_skills_yml, sizeof vocabulary_skills_yml},
    {"content/vocabulary/tools.yml", vocabulary_tools_yml, sizeof vocabulary_tools_yml},
    {"content/vocabulary/tools/git.md", vocabulary_tools_git_md, sizeof vocabulary_tools_git_md},
    {"content/vocabulary/tools/sql.md", vocabulary_tools_sql_md, sizeof vocabulary_tools_sql_md},
    {"starter/content/about.md", starter_content_about_md, sizeof starter_content_about_md},
    {"starter/content/baker.md", starter_content_baker_md, sizeof starter_content_baker_md},
    {"starter/content/bakery-manager.md", starter_content_bakery_manager_md, sizeof starter_content_bakery_manager_md},
    {"starter/content/vocabulary/tools.yml", starter_content_vocabulary_tools_yml, sizeof starter_content_vocabulary_tools_yml},
    {"starter/rolebook.yml", starter_rolebook_yml, sizeof starter_rolebook_yml},
    {"templates/all.mustache", templates_all_mustache, sizeof templates_all_mustache},
    {"templates/assets/search-engine.js", templates_assets_search_engine_js, sizeof templates_assets_search_engine_js},
    {"templates/assets/search.js", templates_assets_search_js, sizeof templates_assets_search_js},
    {"templates/assets/style.css", templates_assets_style_css, sizeof templates_assets_style_css},
    {"templates/compare.mustache", templates_compare_mustache, sizeof templates_compare_mustache},
    {"templates/comparisons.mustache", templates_comparisons_mustache, sizeof templates_comparisons_mustache},
    {"templates/entity.mustache", templates_entity_mustache, sizeof templates_entity_mustache},
    {"templates/glossary.mustache", templates_glossary_mustache, sizeof templates_glossary_mustache},
    {"templates/home.mustache", templates_home_mustache, sizeof templates_home_mustache},
    {"templates/index.mustache", templates_index_mustache, sizeof templates_index_mustache},
    {"templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"templates/matrix.mustache", templates_matrix_mustache, sizeof templates_matrix_mustache},
    {"templates/not-found.mustache", templates_not_found_mustache, sizeof templates_not_found_mustache},
    {"templates/page.mustache", templates_page_mustache, sizeof templates_page_mustache},
    {"templates/partials/card.mustache", templates_partials_card_mustache, sizeof templates_partials_card_mustache},
    {"templates/partials/chart.mustache", templates_partials_chart_mustache, sizeof templates_partials_chart_mustache},
    {"templates/partials/contents.mustache", templates_partials_contents_mustache, sizeof templates_partials_contents_mustache},
    {"templates/partials/entries.mustache", templates_partials_entries_mustache, sizeof templates_partials_entries_mustache},
    {"templates/partials/facts.mustache", templates_partials_facts_mustache, sizeof templates_partials_facts_mustache},
    {"templates/partials/figure.mustache", templates_partials_figure_mustache, sizeof templates_partials_figure_mustache},
    {"templates/partials/guide.mustache", templates_partials_guide_mustache, sizeof templates_partials_guide_mustache},
    {"templates/partials/letters.mustache", templates_partials_letters_mustache, sizeof templates_partials_letters_mustache},
    {"templates/partials/levels.mustache", templates_partials_levels_mustache, sizeof templates_partials_levels_mustache},
    {"templates/partials/names.mustache", templates_partials_names_mustache, sizeof templates_partials_names_mustache},
    {"templates/partials/notes.mustache", templates_partials_notes_mustache, sizeof templates_partials_notes_mustache},
    {"templates/partials/path.mustache", templates_partials_path_mustache, sizeof templates_partials_path_mustache},
    {"templates/partials/pay.mustache", templates_partials_pay_mustache, sizeof templates_partials_pay_mustache},
    {"templates/partials/related.mustache", templates_partials_related_mustache, sizeof templates_partials_related_mustache},
    {"templates/partials/search.mustache", templates_partials_search_mustache, sizeof templates_partials_search_mustache},
    {"templates/partials/step.mustache", templates_partials_step_mustache, sizeof templates_partials_step_mustache},
    {"templates/partials/totals.mustache", templates_partials_totals_mustache, sizeof templates_partials_totals_mustache},
    {"templates/partials/way.mustache", templates_partials_way_mustache, sizeof templates_partials_way_mustache},
    {"templates/path.mustache", templates_path_mustache, sizeof templates_path_mustache},
    {"templates/paths.mustache", templates_paths_mustache, sizeof templates_paths_mustache},
    {"templates/report.mustache", templates_report_mustache, sizeof templates_report_mustache},
    {"templates/role.mustache", templates_role_mustache, sizeof templates_role_mustache},
    {"templates/roles.mustache", templates_roles_mustache, sizeof templates_roles_mustache},
    {"templates/search.mustache", templates_search_mustache, sizeof templates_search_mustache},
    {"templates/skill.mustache", templates_skill_mustache, sizeof templates_skill_mustache},
    {"templates/skills.mustache", templates_skills_mustache, sizeof templates_skills_mustache},
    {"templates/tool.mustache", templates_tool_mustache, sizeof templates_tool_mustache},
    {"templates/tools.mustache", templates_tools_mustache, sizeof templates_tools_mustache},
};

size_t rb_file_count(void) {
    return sizeof files / sizeof files[0];
}

struct rb_file rb_file_at(size_t index) {
    return files[index];
}
