# Writes Sources/DefaultContent/assets.c from the paths of the files to embed, one to a line and sorted.
BEGIN {
    print "/* Every file of templates/, content/vocabulary/ and starter/, in the order of the paths; 'make assets' writes this file. */"
    print "#include \"DefaultContent.h\"\n"
}
{
    name = tolower($0)
    sub(/^content\//, "", name)
    gsub(/[^a-z0-9]/, "_", name)
    printf "static const unsigned char %s[] = {\n#embed \"../../%s\"\n};\n\n", name, $0
    table = table "    {\"" $0 "\", " name ", sizeof " name "},\n"
}
END {
    print "static const struct rb_file files[] = {"
    printf "%s};\n\n", table
    print "size_t rb_file_count(void) {\n    return sizeof files / sizeof files[0];\n}\n"
    print "struct rb_file rb_file_at(size_t index) {\n    return files[index];\n}"
}
