#include "parameters.h"

static bool is_in(const falak_range *row, double value) { return value >= row->min && value <= row->max; }

void falak_usual_values(double *values, const falak_range *table, uint32_t count) {
  for (uint32_t i = 0; i < count; i += 1) values[i] = table[i].usual;
}

bool falak_set_value(double *values, const falak_range *table, uint32_t count, uint32_t parameter, double value) {
  if (parameter == 0 || parameter >= count || !is_in(&table[parameter], value)) return false;
  values[parameter] = value;
  return true;
}

void falak_visit_values(falak_state *into, double *values, const falak_range *table, uint32_t count) {
  falak_state_f64s(into, values, count);
  for (uint32_t i = 0; i < count; i += 1) {
    if (!is_in(&table[i], values[i])) into->ok = false;
  }
}
