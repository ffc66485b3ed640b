/* The units that have C, for tests. */
#ifndef FALAK_TEST_UNITS_H
#define FALAK_TEST_UNITS_H

#include "unit.h"
#include <string.h>

extern const falak_unit falak_adcs, falak_power, falak_comms;

static const falak_unit *const all_units[] = {&falak_adcs, &falak_power, &falak_comms};
#define UNIT_COUNT (sizeof all_units / sizeof all_units[0])

static inline const falak_unit *unit_named(const char *name) {
  for (size_t i = 0; i < UNIT_COUNT; i += 1) {
    if (strcmp(all_units[i]->name, name) == 0) return all_units[i];
  }
  return NULL;
}

#endif
