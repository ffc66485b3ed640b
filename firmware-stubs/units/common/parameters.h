/* Numbers of a unit that another spacecraft has otherwise, by their number in the contract. */
#ifndef FALAK_PARAMETERS_H
#define FALAK_PARAMETERS_H

#include "must.h"
#include "state.h"

/* What is built in, and between which bounds another value is taken. */
typedef struct {
  double usual;
  double min;
  double max;
} falak_range;

void falak_usual_values(double *values, const falak_range *table, uint32_t count);

/* Sets a value; false, and nothing changed, where there is no such parameter or the value is out of its range. */
FALAK_MUST_CHECK bool falak_set_value(double *values, const falak_range *table, uint32_t count, uint32_t parameter,
                                     double value);

/* A state with a value out of its range does not fit. */
void falak_visit_values(falak_state *into, double *values, const falak_range *table, uint32_t count);

#endif
