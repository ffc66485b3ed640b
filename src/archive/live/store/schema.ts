/** The tables of an archive. */

/** `falk`, so that `file` and we know our own. */
export const applicationId = 0x66616c6b;

/** Raised with every change that an older falak would misread. */
export const schemaVersion = 1;

/**
 * Times are integers of microseconds since the start of the exercise. Summaries of chunks stand apart from their columns, and in the order
 * in which they are read, so that a plot of a month reads few pages. NaN is NULL, as SQLite has no other word for it.
 */
export const schema = `
CREATE TABLE exercise (
  id INTEGER PRIMARY KEY, start_utc TEXT NOT NULL, scenario_path TEXT NOT NULL, scenario_text TEXT NOT NULL,
  spacecraft_text TEXT NOT NULL, seed TEXT NOT NULL, overrides TEXT NOT NULL
) STRICT;
CREATE TABLE branch (
  id INTEGER PRIMARY KEY, exercise INTEGER NOT NULL REFERENCES exercise, parent INTEGER REFERENCES branch,
  from_us INTEGER NOT NULL, name TEXT NOT NULL, begun_utc TEXT NOT NULL
) STRICT;
CREATE TABLE parameter (id INTEGER PRIMARY KEY, origin TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE (origin, name)) STRICT;

CREATE TABLE packet (
  id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, generated_us INTEGER NOT NULL, received_us INTEGER NOT NULL, simulated_us INTEGER NOT NULL,
  station TEXT NOT NULL, channel TEXT NOT NULL, epoch INTEGER NOT NULL, sequence INTEGER NOT NULL, unit TEXT NOT NULL, content TEXT NOT NULL,
  bytes BLOB NOT NULL, UNIQUE (branch, epoch, channel, sequence)
) STRICT;
CREATE INDEX packet_time ON packet (branch, generated_us);
CREATE TABLE command (
  id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, simulated_us INTEGER NOT NULL, request_id INTEGER NOT NULL, unit TEXT NOT NULL, name TEXT NOT NULL,
  arguments TEXT NOT NULL, stage TEXT NOT NULL, reason TEXT NOT NULL, by TEXT NOT NULL
) STRICT;
CREATE INDEX command_time ON command (branch, simulated_us);
CREATE TABLE event (
  id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, origin TEXT NOT NULL, generated_us INTEGER NOT NULL, received_us INTEGER NOT NULL,
  simulated_us INTEGER NOT NULL, source TEXT NOT NULL, severity TEXT NOT NULL, name TEXT NOT NULL, value REAL, text TEXT NOT NULL
) STRICT;
CREATE INDEX event_time ON event (branch, generated_us);
CREATE TABLE alarm (
  id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, simulated_us INTEGER NOT NULL, subject TEXT NOT NULL, action TEXT NOT NULL, severity TEXT NOT NULL,
  value REAL, by TEXT NOT NULL, comment TEXT NOT NULL
) STRICT;
CREATE INDEX alarm_time ON alarm (branch, simulated_us);
CREATE TABLE note (
  id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, simulated_us INTEGER NOT NULL, origin TEXT NOT NULL, kind TEXT NOT NULL, by TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX note_time ON note (branch, simulated_us);

CREATE TABLE tail (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, parameter BLOB NOT NULL, generated_us BLOB NOT NULL, received_us BLOB NOT NULL, value BLOB NOT NULL) STRICT;
CREATE TABLE chunk_data (id INTEGER PRIMARY KEY, shape INTEGER NOT NULL, times BLOB NOT NULL, lags BLOB NOT NULL, samples BLOB NOT NULL) STRICT;
CREATE TABLE chunk (
  branch INTEGER NOT NULL, parameter INTEGER NOT NULL, first_us REAL NOT NULL, id INTEGER NOT NULL, last_us REAL NOT NULL,
  received_first_us REAL NOT NULL, received_last_us REAL NOT NULL, count INTEGER NOT NULL, interval_us REAL NOT NULL, gap INTEGER NOT NULL,
  min REAL, max REAL, first_value REAL, last_value REAL, PRIMARY KEY (branch, parameter, first_us, id)
) STRICT, WITHOUT ROWID;
`;
