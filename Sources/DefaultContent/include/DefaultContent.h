/* The default theme and vocabulary, carried within the program so that it works alone. */
#pragma once
#include <stddef.h>

struct rb_file {
    /* The path from the repository's root, such as "templates/role.mustache". */
    const char *name;
    const unsigned char *bytes;
    size_t size;
};

size_t rb_file_count(void);

/* The file at an index below the count. */
struct rb_file rb_file_at(size_t index);
