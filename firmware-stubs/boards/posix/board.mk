# A process of this machine on a pseudo-terminal; a board like any other.
BOARD_SOURCES := boards/posix/pty.c boards/posix/record.c
BOARD_MAIN := boards/posix/main.c
BOARD_FLAGS := -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700
BOARD_LINK :=
IMAGE_SUFFIX :=
