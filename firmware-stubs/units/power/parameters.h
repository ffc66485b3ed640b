/*
 * The numbers of this spacecraft's battery and array: as built in, or as they came with the first steps. A build of the small
 * profile, whose Step has none, keeps what is built in.
 */
#ifndef FALAK_POWER_PARAMETER_SET_H
#define FALAK_POWER_PARAMETER_SET_H

#include "../common/reports.h"
#include "falak/power/v1/power.pb.h"
#include "falak/power_parameters.h"
#include "state.h"

#ifdef falak_power_v1_Step_parameters_tag
#define POWER_HAS_PARAMETERS 1
#else
#define POWER_HAS_PARAMETERS 0
#endif

#define POWER_PARAMETERS (falak_power_v1_Parameter_PARAMETER_SECTION_SLOPE + 1)

typedef struct {
#if POWER_HAS_PARAMETERS
  /* By falak_power_v1_Parameter. */
  double values[POWER_PARAMETERS];
#else
  char none;
#endif
} power_parameters;

/* A number by the end of its name in the contract, and by its macro where it cannot be loaded. */
#if POWER_HAS_PARAMETERS
#define POWER_OF(set, name, built_in) ((set)->values[falak_power_v1_Parameter_PARAMETER_##name])
#else
#define POWER_OF(set, name, built_in) ((void)(set), (built_in))
#endif

uint32_t power_string_count(const power_parameters *set);
void power_initial_parameters(power_parameters *set);
/* Takes what came with a step; each that is refused is told. */
void power_take_parameters(power_parameters *set, const falak_power_v1_Step *step, falak_events *events);
void power_visit_parameters(falak_state *into, power_parameters *set);

#endif
