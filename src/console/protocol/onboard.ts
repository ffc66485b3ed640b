/** What the onboard computer last reported of its tables, as it came down. Null where no report came yet. */

/** Of a report in several packets: how many of them came. */
export interface Reported {
  /** Onboard, of its last packet. */
  readonly generated_us: number;
  readonly received_us: number;
  readonly partsReceived: number;
  readonly parts: number;
}

export interface ScheduledLine {
  readonly requestId: number;
  readonly release_us: number;
  readonly unit: string;
}

export interface StoreLine {
  readonly store: string;
  readonly on: boolean;
  readonly packets: number;
  readonly capacity: number;
  /** That never went down. */
  readonly unsent: number;
  /** Overwritten before they ever went down. */
  readonly lost: number;
  readonly oldest_us: number;
  readonly newest_us: number;
}

export interface MonitorLine {
  readonly monitor: number;
  /** Number of the dictionary. */
  readonly parameter: number;
  readonly low: number;
  readonly high: number;
  readonly persistence: number;
  readonly expects: boolean;
  readonly enabled: boolean;
  readonly state: string;
}

export interface EventActionLine {
  readonly eventUnit: string;
  readonly eventCode: number;
  /** Null: whatever the event's value. */
  readonly eventValue: number | null;
  readonly enabled: boolean;
  readonly requestId: number;
  readonly unit: string;
}

export interface HousekeepingLine {
  readonly unit: string;
  readonly on: boolean;
  readonly period_s: number;
}

export interface OnboardReports {
  readonly schedule: (Reported & { readonly on: boolean; readonly activities: readonly ScheduledLine[] }) | null;
  readonly stores:
    | (Reported & { readonly playbackOn: boolean; readonly retrieving: boolean; readonly stores: readonly StoreLine[] })
    | null;
  readonly monitors: (Reported & { readonly on: boolean; readonly monitors: readonly MonitorLine[] }) | null;
  readonly eventActions: (Reported & { readonly on: boolean; readonly actions: readonly EventActionLine[] }) | null;
  readonly housekeeping:
    (Reported & { readonly storedPeriod_s: number; readonly structures: readonly HousekeepingLine[] }) | null;
}
