/* A pseudo-terminal of our own: the bench opens `path` as a serial port. */
#ifndef FALAK_POSIX_PTY_H
#define FALAK_POSIX_PTY_H

#include "must.h"
#include <stdbool.h>

typedef struct {
  /* Our end, not blocking. */
  int ours;
  /* The bench's end, kept open here too and never read, so that benches may come and go as with a board. */
  int theirs;
  char path[128];
} posix_pty;

/* Opens a pair in raw mode without echo; false with errno where the system has none. */
FALAK_MUST_CHECK bool posix_pty_open(posix_pty *pty);

#endif
