#include "unit.h"
#include <math.h>
#include <string.h>

typedef struct {
  double x, y, z;
} Vec;

static Vec vec(double x, double y, double z) { return (Vec){x, y, z}; }
static Vec scaled(double k, Vec a) { return vec(k * a.x, k * a.y, k * a.z); }
static Vec minus(Vec a, Vec b) { return vec(a.x - b.x, a.y - b.y, a.z - b.z); }
static double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static double norm(Vec a) { return sqrt(dot(a, a)); }
static Vec cross(Vec a, Vec b) {
  return vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}
static bool finite_vec(Vec a) { return isfinite(a.x) && isfinite(a.y) && isfinite(a.z); }

enum { MODE_OFF = 1, MODE_DETUMBLE = 2, MODE_SUN_SAFE = 3, MODE_LAST = 7 };
/* Those whose signs can be patched; star trackers and GNSS, 4 to 6, have none. */
enum { SENSOR_MAGNETOMETER = 1, SENSOR_GYRO = 2, SENSOR_SUN = 3, SENSORS_PATCHED = 3 };
enum { STAGE_START = 2, STAGE_COMPLETION = 4 };
enum { EVENT_STARTED = 1, EVENT_MODE_CHANGED = 2, EVENT_DETUMBLED = 3, EVENT_RATE_HIGH = 4, EVENT_SUN = 7 };
enum { EVENTS_KEPT = 16, EVENTS_SENT = 4, TELECOMMANDS = 2, SECOND_US = 1000000 };

enum { INFORMATIVE = 1, MEDIUM = 3 };

static const double DIPOLE_MAX_AM2 = 30.0;
static const double FIELD_MIN_T = 5e-6, FIELD_MAX_T = 104e-6;
static const double GAIN_NMS = 0.258;
static const double BDOT_SMOOTHING_S = 5.0;
static const double SUN_STIFFNESS_NM = 3e-4, SUN_DAMPING_NMS = 0.4;
/* A slow spin stiffens the pointing. */
static const double SUN_SPIN_RADPS = -0.003;
static const double RATE_CALM_RADPS = 0.00524, RATE_HIGH_RADPS = 0.0175;
enum { CALM_S = 300, HIGH_S = 30 };
/* Of the squared length of the cosines' difference. */
static const double SUN_IN_SIGHT_MIN = 0.25;

typedef struct {
  uint32_t code, severity;
  double value;
} Event;

/*
 * Everything that a step changes, and nothing else: RESET clears it, SNAPSHOT copies it. No clock of ours and no pointer is
 * in here, so equal steps give equal answers.
 */
typedef struct {
  uint32_t mode, accepted, refused, events;
  uint64_t mode_us, persistence_us, housekeeping_us;
  double gain_Nms;
  uint8_t inverted[SENSORS_PATCHED][3];
  uint32_t off;     /* the last answer commanded zero: the next sample is clean */
  uint32_t samples; /* 0, 1 or 2: clean samples in a row, 2 means bdot is valid */
  uint64_t field_us;
  Vec field, bdot, rate, sun, dipole;
  double sun_angle;
  uint32_t sun_in_sight, sensors;
  Event event[EVENTS_KEPT];
} Unit;

typedef struct {
  uint32_t request;
  unsigned command; /* field number of the oneof; 0: none */
  uint64_t arg[3];
} Telecommand;

typedef struct {
  uint32_t tick, period_us;
  uint64_t time_us;
  bool has_field, has_rate, has_sun;
  Vec field, rate;
  double cosine[6];
  Telecommand tc[TELECOMMANDS];
  int tcs;
} Step;

static Unit unit;

/* With a full queue the newest is lost: the oldest tell how it began. */
static void raise_event(uint32_t code, uint32_t severity, double value) {
  if (unit.events < EVENTS_KEPT) unit.event[unit.events++] = (Event){code, severity, value};
}

void unit_reset(void) {
  /* Padding too: a snapshot's bytes shall be its own. */
  memset(&unit, 0, sizeof unit);
  unit.mode = MODE_DETUMBLE;
  unit.gain_Nms = GAIN_NMS;
  raise_event(EVENT_STARTED, INFORMATIVE, 0);
}

static void enter_mode(uint32_t mode) {
  if (unit.mode == mode) return;
  unit.mode = mode;
  unit.mode_us = unit.persistence_us = 0;
  raise_event(EVENT_MODE_CHANGED, INFORMATIVE, mode);
}

static bool decode_vec(const Field *field, Vec *v, bool *present) {
  Field f[4];
  *present = in_fields(in_field(field), f, "555");
  *v = vec(as_float(f[1].value), as_float(f[2].value), as_float(f[3].value));
  return *present;
}

static bool decode_inputs(In in, Step *s) {
  Field f;
  int cosines = 0;
  bool good = true;
  while (good && in_next(&in, &f)) {
    if (is_field(&f, 1, WIRE_BYTES)) good = decode_vec(&f, &s->field, &s->has_field);
    if (is_field(&f, 2, WIRE_BYTES)) good = decode_vec(&f, &s->rate, &s->has_rate);
    if (is_field(&f, 3, WIRE_32) && cosines < 6) s->cosine[cosines++] = as_float(f.value); /* not packed */
    if (is_field(&f, 3, WIRE_BYTES)) {
      In packed = in_field(&f);
      while (packed.at != packed.end && !packed.bad && cosines < 6)
        s->cosine[cosines++] = as_float(in_fixed(&packed, 4));
      good = !packed.bad;
    }
  }
  s->has_sun = cosines == 6;
  return good && !in.bad;
}

static bool decode_telecommand(In in, Telecommand *tc) {
  static const char *const wires[] = {"", "", "0", "000", "5", "", "", ""};
  Field f, arg[4];
  memset(tc, 0, sizeof *tc);
  while (in_next(&in, &f)) {
    if (is_field(&f, 1, WIRE_VARINT)) tc->request = (uint32_t)f.value;
    if (f.number < 2 || f.number > 7 || f.wire != WIRE_BYTES) continue;
    tc->command = f.number; /* one of them: the last one counts */
    memset(arg, 0, sizeof arg);
    if (!in_fields(in_field(&f), arg, wires[f.number])) return false;
    for (int i = 0; i < 3; i++) tc->arg[i] = arg[i + 1].value;
  }
  return !in.bad;
}

/* Decoded as a whole before anything runs: half a step must leave no trace. */
static bool decode_step(In in, Step *s) {
  Field f;
  bool good = true;
  memset(s, 0, sizeof *s);
  while (in_next(&in, &f)) {
    if (is_field(&f, 1, WIRE_VARINT)) s->tick = (uint32_t)f.value;
    if (is_field(&f, 2, WIRE_VARINT)) s->time_us = f.value;
    if (is_field(&f, 3, WIRE_VARINT)) s->period_us = (uint32_t)f.value;
    if (is_field(&f, 4, WIRE_BYTES)) good = decode_inputs(in_field(&f), s) && good;
    if (is_field(&f, 5, WIRE_BYTES) && s->tcs < TELECOMMANDS)
      good = decode_telecommand(in_field(&f), &s->tc[s->tcs++]) && good;
  }
  return good && !in.bad;
}

static uint32_t set_mode(uint64_t mode) {
  if (mode < MODE_OFF || mode > MODE_LAST) return ARGUMENT_OUT_OF_RANGE;
  if (mode > MODE_SUN_SAFE) return EQUIPMENT_ABSENT; /* no star tracker, no wheels */
  enter_mode((uint32_t)mode);
  return NONE;
}

static uint32_t patch_sign(uint64_t sensor, uint64_t axis, bool inverted) {
  if (sensor < 1 || sensor > SENSORS_PATCHED || axis < 1 || axis > 3) return ARGUMENT_OUT_OF_RANGE;
  unit.inverted[sensor - 1][axis - 1] = inverted;
  /* The difference to a sample of the other sign means nothing. */
  if (sensor == SENSOR_MAGNETOMETER) unit.samples = 0;
  return NONE;
}

static uint32_t set_gain(double gain_Nms) {
  /* Asked this way round, it refuses what is not a number. */
  if (!(gain_Nms >= 0.0 && gain_Nms <= 1.0)) return ARGUMENT_OUT_OF_RANGE;
  unit.gain_Nms = gain_Nms;
  return NONE;
}

static uint32_t counted(uint32_t reason) {
  if (reason == NONE) unit.accepted++;
  else unit.refused++;
  return reason;
}

static uint32_t execute(const Telecommand *tc) {
  switch (tc->command) {
  case 0: return counted(UNKNOWN_COMMAND);
  case 2: return counted(set_mode(tc->arg[0]));
  case 3: return counted(patch_sign(tc->arg[0], tc->arg[1], tc->arg[2] != 0));
  case 4: return counted(set_gain(as_float(tc->arg[0])));
  default: return counted(EQUIPMENT_ABSENT); /* targets, attitudes and wheels */
  }
}

uint32_t unit_execute(In in) {
  Telecommand tc;
  return decode_telecommand(in, &tc) ? execute(&tc) : counted(CORRUPT);
}

static Vec patched(unsigned sensor, Vec v) {
  const uint8_t *s = unit.inverted[sensor - 1];
  return vec(s[0] ? -v.x : v.x, s[1] ? -v.y : v.y, s[2] ? -v.z : v.z);
}

/* A clean sample of the field, about once a second. */
static void take_field(Vec field, uint64_t time_us) {
  double strength_T = norm(field);
  if (!finite_vec(field) || strength_T < FIELD_MIN_T || strength_T > FIELD_MAX_T) {
    unit.samples = 0;
    return;
  }
  double dt_s = (double)(int64_t)(time_us - unit.field_us) / SECOND_US;
  if (unit.samples && dt_s > 0.5 && dt_s < 2.5) {
    Vec raw = scaled(1 / dt_s, minus(field, unit.field));
    /* The first difference starts the filter: from zero it would be late. */
    double share = unit.samples == 1 ? 1.0 : 1.0 - exp(-dt_s / BDOT_SMOOTHING_S);
    unit.bdot = minus(unit.bdot, scaled(share, minus(unit.bdot, raw)));
    unit.samples = 2;
  } else {
    unit.samples = 1;
    unit.bdot = vec(0, 0, 0);
  }
  unit.field = field;
  unit.field_us = time_us;
}

static void take_sun(const double *c) {
  Vec s = patched(SENSOR_SUN, vec(c[0] - c[1], c[2] - c[3], c[4] - c[5]));
  bool seen = finite_vec(s) && dot(s, s) >= SUN_IN_SIGHT_MIN;
  if (seen) {
    unit.sun = scaled(1 / norm(s), s);
    double cosine = -unit.sun.z; /* the array's normal is -z */
    unit.sun_angle = acos(cosine > 1 ? 1 : cosine < -1 ? -1 : cosine);
  } else {
    unit.sun = vec(0, 0, 0);
  }
  if (seen != (unit.sun_in_sight != 0)) raise_event(EVENT_SUN, INFORMATIVE, seen);
  unit.sun_in_sight = seen;
}

static void take_inputs(const Step *s) {
  unit.sensors = (s->has_field ? 1u : 0u) | (s->has_rate ? 2u : 0u) | (s->has_sun ? 4u : 0u);
  /* Only the sample behind our own zero is not spoilt by the torquers. */
  if (s->has_field && unit.off) take_field(patched(SENSOR_MAGNETOMETER, s->field), s->time_us);
  if (s->has_rate && finite_vec(s->rate)) unit.rate = patched(SENSOR_GYRO, s->rate);
  if (s->has_sun) take_sun(s->cosine);
}

/* How long a condition has held in this mode. */
static bool persists(bool holds, const Step *s, uint32_t limit_s) {
  unit.persistence_us = holds ? unit.persistence_us + s->period_us : 0;
  return unit.persistence_us >= (uint64_t)limit_s * SECOND_US;
}

/* Five calm minutes lead from detumbling to sun-safe, half a minute of a high rate leads back. */
static void choose_mode(const Step *s) {
  double rate_radps = norm(unit.rate);
  unit.mode_us += s->period_us;
  if (unit.mode == MODE_DETUMBLE && persists(s->has_rate && rate_radps < RATE_CALM_RADPS, s, CALM_S)) {
    raise_event(EVENT_DETUMBLED, INFORMATIVE, rate_radps);
    enter_mode(MODE_SUN_SAFE);
  } else if (unit.mode == MODE_SUN_SAFE && persists(s->has_rate && rate_radps > RATE_HIGH_RADPS, s, HIGH_S)) {
    raise_event(EVENT_RATE_HIGH, MEDIUM, rate_radps);
    enter_mode(MODE_DETUMBLE);
  }
}

static double clamped(double d) {
  return d > DIPOLE_MAX_AM2 ? DIPOLE_MAX_AM2 : d < -DIPOLE_MAX_AM2 ? -DIPOLE_MAX_AM2 : d;
}

/* The dipole that the law wants, whether or not this is the off period. */
static Vec law(uint64_t time_us) {
  double b2 = dot(unit.field, unit.field);
  Vec d = vec(0, 0, 0);
  /* Without a fresh field a dipole would push in a direction nobody knows. */
  if (unit.samples == 0 || time_us - unit.field_us > 3u * (uint64_t)SECOND_US) return d;
  if (unit.mode == MODE_DETUMBLE && unit.samples == 2) {
    d = scaled(-unit.gain_Nms / b2, unit.bdot);
  } else if (unit.mode == MODE_SUN_SAFE) {
    /* In eclipse the sun vector is zero and only the damping is left. */
    Vec turn = cross(vec(0, 0, -1), unit.sun);
    Vec excess = minus(unit.rate, vec(0, 0, SUN_SPIN_RADPS));
    Vec torque = minus(scaled(SUN_STIFFNESS_NM, turn), scaled(SUN_DAMPING_NMS, excess));
    d = scaled(1 / b2, cross(unit.field, torque));
  }
  return vec(clamped(d.x), clamped(d.y), clamped(d.z));
}

static void out_vec(Out *o, unsigned field, Vec v) {
  Out m = {.size = 0};
  out_float(&m, 1, v.x);
  out_float(&m, 2, v.y);
  out_float(&m, 3, v.z);
  out_message(o, field, &m);
}

static void out_telemetry(Out *o) {
  Out m = {.size = 0};
  out_uint(&m, 1, unit.mode);
  out_vec(&m, 2, unit.rate);
  out_vec(&m, 3, unit.field);
  out_vec(&m, 4, unit.sun);
  out_uint(&m, 5, unit.sun_in_sight);
  out_float(&m, 6, unit.sun_angle);
  out_vec(&m, 7, unit.dipole);
  OUT_UINTS(&m, 8, unit.mode_us / SECOND_US, unit.accepted, unit.refused);
  out_uint(&m, 15, unit.sensors);
  out_message(o, 3, &m);
}

static void out_events(Out *o) {
  uint32_t n = unit.events < EVENTS_SENT ? unit.events : EVENTS_SENT;
  for (uint32_t i = 0; i < n; i++) {
    Out m = {.size = 0};
    OUT_UINTS(&m, 1, unit.event[i].code, unit.event[i].severity);
    out_float(&m, 3, unit.event[i].value);
    out_message(o, 4, &m);
  }
  unit.events -= n;
  memmove(unit.event, unit.event + n, unit.events * sizeof unit.event[0]);
}

static void out_reports(Out *o, const Step *s, const uint32_t *reason) {
  for (int i = 0; i < s->tcs; i++) {
    Out m = {.size = 0};
    OUT_UINTS(&m, 1, s->tc[i].request, reason[i] == NONE ? STAGE_COMPLETION : STAGE_START, reason[i]);
    out_message(o, 5, &m);
  }
}

bool unit_step(In in, Out *o) {
  Step s;
  uint32_t reason[TELECOMMANDS];
  if (!decode_step(in, &s)) return false;
  for (int i = 0; i < s.tcs; i++) reason[i] = execute(&s.tc[i]);
  take_inputs(&s);
  choose_mode(&s);
  unit.dipole = law(s.time_us);
  /* The last period of each simulated second is dark, for the magnetometer. */
  unit.off = (s.time_us + s.period_us) / SECOND_US > s.time_us / SECOND_US;
  Out outputs = {.size = 0};
  out_vec(&outputs, 1, unit.off ? vec(0, 0, 0) : unit.dipole);
  out_uint(o, 1, s.tick);
  out_message(o, 2, &outputs);
  unit.housekeeping_us += s.period_us;
  if (unit.housekeeping_us >= SECOND_US) {
    unit.housekeeping_us -= SECOND_US;
    out_telemetry(o);
  }
  out_events(o);
  out_reports(o, &s, reason);
  return true;
}

/* A state is the struct with a mark of this layout before it: another build of ours must not take it for its own. */
static const uint32_t STATE_MARK = 0x6f776e31u;
enum { STATE_SIZE = 4 + sizeof(Unit) };
typedef char unit_state_fits[(int)STATE_SIZE <= (int)UNIT_STATE_MAX ? 1 : -1];

size_t unit_capture(uint8_t bytes[UNIT_STATE_MAX]) {
  memcpy(bytes, &STATE_MARK, 4);
  memcpy(bytes + 4, &unit, sizeof unit);
  return STATE_SIZE;
}

bool unit_restore(const uint8_t *bytes, size_t size) {
  Unit u;
  if (size != STATE_SIZE || memcmp(bytes, &STATE_MARK, 4) != 0) return false;
  memcpy(&u, bytes + 4, sizeof u);
  bool numbers = u.gain_Nms >= 0 && u.gain_Nms <= 1 && finite_vec(u.field) && finite_vec(u.bdot) && finite_vec(u.rate);
  bool counts = u.mode >= MODE_OFF && u.mode <= MODE_SUN_SAFE && u.events <= EVENTS_KEPT && u.samples <= 2;
  if (!numbers || !counts) return false;
  memcpy(&unit, &u, sizeof unit);
  return true;
}
