/* Calls of glibc that its Swift module leaves out, because it is built without _GNU_SOURCE. */
#pragma once

extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
extern int syncfs(int descriptor);
extern int pipe2(int ends[2], int flags);

enum {
    RB_RENAME_NOREPLACE = 1,
    RB_RENAME_EXCHANGE = 2,
};
