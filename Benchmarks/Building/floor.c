// The least that a site of these guides costs: read, parse, render and write each file, with nothing in between.
//
//     floor GUIDES COUNT OUT THREADS
//
// The guides are those that corpus.py writes. Each thread takes every THREADS-th of them. Extensions with state of their own are left out, so no lock is needed.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct share {
    const char *guides, *out;
    int count, first, step;
    cmark_syntax_extension *table;
};

static char *contents(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(1); }
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*size + 1);
    if (!text || fread(text, 1, *size, file) != *size) { perror(path); exit(1); }
    fclose(file);
    return text;
}

static void page(const struct share *share, int number) {
    char path[4096];
    snprintf(path, sizeof path, "%s/role-%06d.md", share->guides, number);
    size_t size;
    char *text = contents(path, &size);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, share->table);
    cmark_parser_feed(parser, text, size);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    char name[4096];
    snprintf(name, sizeof name, "%s/%d.html", share->out, number);
    FILE *file = fopen(name, "wb");
    if (!file || fputs(html, file) < 0 || fclose(file)) { perror(name); exit(1); }
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text);
}

static void *work(void *argument) {
    const struct share *share = argument;
    for (int i = share->first; i < share->count; i += share->step) page(share, i);
    return NULL;
}

int main(int count, char **words) {
    if (count != 5) { fprintf(stderr, "usage: floor GUIDES COUNT OUT THREADS\n"); return 2; }
    int threads = atoi(words[4]);
    if (threads < 1 || threads > 64) { fprintf(stderr, "floor: 1 to 64 threads\n"); return 2; }
    cmark_gfm_core_extensions_ensure_registered();
    struct share shares[64];
    pthread_t ids[64];
    for (int i = 0; i < threads; i++) {
        shares[i] = (struct share){words[1], words[3], atoi(words[2]), i, threads, cmark_find_syntax_extension("table")};
        if (pthread_create(&ids[i], NULL, work, &shares[i])) { perror("pthread_create"); return 1; }
    }
    for (int i = 0; i < threads; i++) pthread_join(ids[i], NULL);
    return 0;
}
