/*
 * An attitude unit for the falak bench behind a pseudo-terminal, whose path it prints. Nothing is ever printed on the line
 * itself.
 *
 *   cc -std=c99 -Wall -Wextra -Werror -O2 *.c -o own -lm
 *   ./own [FILE]          FILE keeps the boot count; own.boot where none is given
 */
#include "link.h"
#include "port.h"
#include "unit.h"
#include <stdio.h>

enum { POWER_ON = 1, SOFTWARE = 3 };

/* One more than the number in the file, and written back; 1 where there is none. So the bench sees that we began anew. */
static uint32_t count_boot(const char *path) {
  unsigned long n = 0;
  FILE *file = fopen(path, "r+");
  if (!file) file = fopen(path, "w+");
  if (!file) return 1;
  if (fscanf(file, "%lu", &n) != 1) n = 0;
  rewind(file);
  fprintf(file, "%lu\n", ++n);
  fclose(file);
  return (uint32_t)n;
}

/* All that a restart of the processor means to a program: a new clock, nothing remembered, one more on the count. */
static void boot(const char *boot_file, uint32_t reason) {
  clock_begin();
  unit_reset();
  link_begin(count_boot(boot_file), reason);
}

int main(int argc, char **argv) {
  const char *boot_file = argc > 1 ? argv[1] : "own.boot";
  uint8_t bytes[1024];
  if (!port_open()) {
    perror("own: no pseudo-terminal");
    return 1;
  }
  boot(boot_file, POWER_ON);
  for (;;) {
    size_t size = port_read(bytes, sizeof bytes, link_poll());
    link_receive(bytes, size);
    if (link_restart_asked()) boot(boot_file, SOFTWARE);
  }
}
