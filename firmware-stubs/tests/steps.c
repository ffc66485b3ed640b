/*
 * Runs a unit open loop: a Step in hex on each line of stdin, its StepDone in hex on each line of stdout.
 *
 * Usage: steps UNIT [PERIOD]. With PERIOD the unit's state goes through its bytes and back every PERIOD steps.
 */

#include "hex.h"
#include "target.h"
#include "units.h"
#include <pb_decode.h>
#include <pb_encode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool through_bytes(const falak_unit *unit) {
  static uint8_t saved[FALAK_STATE_MAX], again[FALAK_STATE_MAX];
  falak_state out = {saved, NULL, sizeof saved, 0, true};
  unit->visit(&out);
  unit->initial();
  falak_state in = {NULL, saved, out.at, 0, true};
  unit->visit(&in);
  falak_state check = {again, NULL, sizeof again, 0, true};
  unit->visit(&check);
  return out.ok && in.ok && in.at == out.at && check.at == out.at && memcmp(saved, again, out.at) == 0;
}

static bool answer(const falak_unit *unit, const char *line) {
  uint8_t bytes[FALAK_PAYLOAD_MAX];
  char hex[2 * FALAK_PAYLOAD_MAX + 1];
  const size_t size = from_hex(line, bytes, sizeof bytes);
  pb_istream_t in = pb_istream_from_buffer(bytes, size);
  if (!pb_decode(&in, unit->step_fields, unit->step)) return false;
  unit->run();
  *unit->busy_us = 0;
  pb_ostream_t out = pb_ostream_from_buffer(bytes, sizeof bytes);
  if (!pb_encode(&out, unit->done_fields, unit->done)) return false;
  to_hex(bytes, out.bytes_written, hex, sizeof hex);
  puts(hex);
  return true;
}

int main(int count, char **words) {
  static char line[4 * FALAK_PAYLOAD_MAX];
  const falak_unit *unit = count > 1 ? unit_named(words[1]) : NULL;
  const unsigned long period = count > 2 ? strtoul(words[2], NULL, 10) : 0;
  if (unit == NULL) {
    fputs("usage: steps UNIT [PERIOD]\n", stderr);
    return 2;
  }
  unit->initial();
  for (unsigned long step = 1; fgets(line, sizeof line, stdin) != NULL; step += 1) {
    line[strcspn(line, "\n")] = 0;
    if (!answer(unit, line)) {
      fprintf(stderr, "step %lu: cannot be decoded or answered\n", step);
      return 1;
    }
    if (period > 0 && step % period == 0 && !through_bytes(unit)) {
      fprintf(stderr, "step %lu: the state does not survive its bytes\n", step);
      return 1;
    }
  }
  return 0;
}
