#include "pty.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static bool make_raw(int terminal) {
  struct termios settings;
  if (tcgetattr(terminal, &settings) != 0) return false;
  cfmakeraw(&settings);
  return tcsetattr(terminal, TCSANOW, &settings) == 0;
}

bool posix_pty_open(posix_pty *pty) {
  pty->ours = posix_openpt(O_RDWR | O_NOCTTY);
  if (pty->ours < 0 || grantpt(pty->ours) != 0 || unlockpt(pty->ours) != 0) return false;
  const char *path = ptsname(pty->ours);
  if (path == NULL || strlen(path) >= sizeof pty->path) return false;
  snprintf(pty->path, sizeof pty->path, "%s", path);
  pty->theirs = open(pty->path, O_RDWR | O_NOCTTY);
  if (pty->theirs < 0 || !make_raw(pty->theirs)) return false;
  const int flags = fcntl(pty->ours, F_GETFL);
  return flags >= 0 && fcntl(pty->ours, F_SETFL, flags | O_NONBLOCK) == 0;
}
