/*
 * The numbers that another spacecraft has otherwise: as built in, or as they came with the first steps. A build of the small
 * profile, whose Step has none, keeps what is built in. The same as src/onboard/adcs/parameter-set.ts.
 */
#ifndef FALAK_ADCS_PARAMETER_SET_H
#define FALAK_ADCS_PARAMETER_SET_H

#include "../common/reports.h"
#include "falak/adcs/v1/adcs.pb.h"
#include "falak/adcs_parameters.h"
#include "state.h"

#ifdef falak_adcs_v1_Step_parameters_tag
#define ADCS_HAS_PARAMETERS 1
#else
#define ADCS_HAS_PARAMETERS 0
#endif

#define ADCS_WHEELS 4
#define ADCS_PARAMETERS (falak_adcs_v1_Parameter_PARAMETER_GYRO_SCALE + 1)

typedef struct {
  double gain_Nms;
#if ADCS_HAS_PARAMETERS
  /* By falak_adcs_v1_Parameter. */
  double values[ADCS_PARAMETERS];
  /* Spin axes in B, and the pseudo-inverse of them. */
  double axes_B[ADCS_WHEELS][3];
  double shares[ADCS_WHEELS][3];
#endif
} adcs_parameters;

/* A number by the end of its name in the contract, and by its macro where it cannot be loaded. */
#if ADCS_HAS_PARAMETERS
#define ADCS_OF(set, name, built_in) ((set)->values[falak_adcs_v1_Parameter_PARAMETER_##name])
#else
#define ADCS_OF(set, name, built_in) ((void)(set), (built_in))
#endif

void adcs_initial_parameters(adcs_parameters *set);
/* False where there is no such parameter or the value is out of its range. */
bool adcs_load_parameter(adcs_parameters *set, uint32_t parameter, double value);
/* Takes what came with a step; each that is refused is told. */
void adcs_take_parameters(adcs_parameters *set, const falak_adcs_v1_Step *step, falak_events *events);
void adcs_visit_parameters(falak_state *into, adcs_parameters *set);

#endif
