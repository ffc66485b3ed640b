/* The radio unit's state and its parts. Receivers are bits: bit 0 is A. */
#ifndef FALAK_COMMS_H
#define FALAK_COMMS_H

#include "../common/reports.h"
#include "falak/comms/v1/comms.pb.h"
#include "falak/comms_parameters.h"

#define COMMS_RECEIVER_COUNT 2u
#define COMMS_QUEUE_COUNT 3u

typedef struct {
  bool started;
  falak_counts counts;
  falak_events events;
  uint32_t transmitter_mode;
  uint32_t downlink_rate_bps;
  /* A telecommand may set it to a fraction of a microsecond. */
  double beacon_period_us;
  uint64_t since_beacon_us;
  uint32_t beacons_sent;
  uint32_t receivers_on;
  /* Receivers with carrier and bit lock. */
  uint32_t locked;
  uint64_t since_lock_us;
  /* Since telemetry goes down, up to the lead-in; 0 while none does. */
  uint64_t since_downlink_us;
  double signal_dBm[COMMS_RECEIVER_COUNT];
  uint32_t antenna;
  /* Since a telecommand selected the antenna. */
  uint64_t since_selection_us;
  uint32_t frames_received;
  uint32_t frames_refused;
  uint64_t dropped;
  uint64_t since_overflow_us;
} comms_state;

typedef falak_comms_v1_Inputs comms_inputs;
typedef falak_comms_v1_Outputs comms_outputs;

void comms_initial(comms_state *state);
void comms_visit(falak_state *into, comms_state *state);

/* `inputs` may be null in all that follow. */
void comms_take_receivers(comms_state *state, const comms_inputs *inputs, uint32_t period_us);
/* Checks the frames; what passes goes on to the obc. */
void comms_take_frames(comms_state *state, const comms_inputs *inputs, comms_outputs *outputs);
/* Tells of packets that the transmit buffer dropped. */
void comms_watch_queues(comms_state *state, const comms_inputs *inputs, uint32_t period_us);
/* Beacon, transmitter, antenna, and what may leave the queues. */
void comms_transmit(comms_state *state, const comms_inputs *inputs, comms_outputs *outputs, uint32_t period_us);
/* Receiver A hangs on antenna A, B on B. */
void comms_choose_antenna(comms_state *state, bool beacon_due, uint32_t period_us);

/* Carries a telecommand out: NONE, or why not. */
falak_reason comms_execute(comms_state *state, const falak_comms_v1_Telecommand *telecommand);

void comms_report(const comms_state *state, const comms_inputs *inputs, bool transmitter_on,
                  falak_comms_v1_Telemetry *telemetry);

#endif
