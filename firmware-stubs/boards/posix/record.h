/*
 * The record by which `falak ports` finds a stub that runs by itself: a file in $XDG_RUNTIME_DIR/falak, or in a directory
 * of this user in the temporary directory.
 */
#ifndef FALAK_POSIX_RECORD_H
#define FALAK_POSIX_RECORD_H

#include "must.h"
#include <stdbool.h>

/* Writes the record, whole or not at all; false with a reason in `why` where it cannot. `uid` is text as people see it. */
FALAK_MUST_CHECK bool posix_record_write(const char *unit, const char *uid, const char *path, const char **why);

/* Takes the record away, where there is one. */
void posix_record_remove(void);

#endif
