// Generated from proto/ by `npm run generate`; do not edit.

/**
 * Largest encoded size of each message within the bounds of the contract: with all fields, and with those of the
 * small profile only. Enums count with their largest declared value, as nanopb does.
 */
export const sizesMax = {
  "falak.adcs.v1.StarTracker": {
    "all_bytes": 30,
    "small_bytes": 0
  },
  "falak.adcs.v1.Gnss": {
    "all_bytes": 70,
    "small_bytes": 0
  },
  "falak.adcs.v1.Wheel": {
    "all_bytes": 15,
    "small_bytes": 0
  },
  "falak.adcs.v1.Thruster": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.adcs.v1.ParameterValue": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.adcs.v1.Inputs": {
    "all_bytes": 287,
    "small_bytes": 74
  },
  "falak.adcs.v1.Outputs": {
    "all_bytes": 37,
    "small_bytes": 17
  },
  "falak.adcs.v1.Step": {
    "all_bytes": 431,
    "small_bytes": 131
  },
  "falak.adcs.v1.StepDone": {
    "all_bytes": 321,
    "small_bytes": 151
  },
  "falak.adcs.v1.Event": {
    "all_bytes": 9,
    "small_bytes": 9
  },
  "falak.adcs.v1.Telemetry": {
    "all_bytes": 175,
    "small_bytes": 72
  },
  "falak.adcs.v1.Telecommand": {
    "all_bytes": 30,
    "small_bytes": 14
  },
  "falak.adcs.v1.SetMode": {
    "all_bytes": 2,
    "small_bytes": 2
  },
  "falak.adcs.v1.PatchSensorSign": {
    "all_bytes": 6,
    "small_bytes": 6
  },
  "falak.adcs.v1.SetTarget": {
    "all_bytes": 15,
    "small_bytes": 0
  },
  "falak.adcs.v1.SetInertialAttitude": {
    "all_bytes": 22,
    "small_bytes": 0
  },
  "falak.adcs.v1.ExcludeWheel": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.adcs.v1.SetDetumbleGain": {
    "all_bytes": 5,
    "small_bytes": 5
  },
  "falak.adcs.v1.LoadParameter": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.adcs.v1.ArmThruster": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.adcs.v1.BurnThruster": {
    "all_bytes": 5,
    "small_bytes": 0
  },
  "falak.comms.v1.ReceiverState": {
    "all_bytes": 14,
    "small_bytes": 0
  },
  "falak.comms.v1.QueueState": {
    "all_bytes": 18,
    "small_bytes": 0
  },
  "falak.comms.v1.Beacon": {
    "all_bytes": 51,
    "small_bytes": 0
  },
  "falak.comms.v1.Inputs": {
    "all_bytes": 397,
    "small_bytes": 0
  },
  "falak.comms.v1.Outputs": {
    "all_bytes": 282,
    "small_bytes": 0
  },
  "falak.comms.v1.Step": {
    "all_bytes": 439,
    "small_bytes": 0
  },
  "falak.comms.v1.StepDone": {
    "all_bytes": 468,
    "small_bytes": 0
  },
  "falak.comms.v1.Event": {
    "all_bytes": 9,
    "small_bytes": 0
  },
  "falak.comms.v1.Telemetry": {
    "all_bytes": 100,
    "small_bytes": 0
  },
  "falak.comms.v1.Telecommand": {
    "all_bytes": 14,
    "small_bytes": 0
  },
  "falak.comms.v1.SetTransmitter": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.comms.v1.SetDownlinkRate": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.comms.v1.SelectAntenna": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.comms.v1.SelectReceivers": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.comms.v1.SetBeaconPeriod": {
    "all_bytes": 5,
    "small_bytes": 0
  },
  "falak.console.v1.Samples": {
    "all_bytes": 10,
    "small_bytes": 0
  },
  "falak.console.v1.Batch": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.geometry.v1.Vector3": {
    "all_bytes": 15,
    "small_bytes": 15
  },
  "falak.geometry.v1.Vector3Double": {
    "all_bytes": 27,
    "small_bytes": 0
  },
  "falak.geometry.v1.Quaternion": {
    "all_bytes": 20,
    "small_bytes": 0
  },
  "falak.link.v1.Hello": {
    "all_bytes": 42,
    "small_bytes": 40
  },
  "falak.link.v1.HelloAck": {
    "all_bytes": 136,
    "small_bytes": 133
  },
  "falak.link.v1.Telecommand": {
    "all_bytes": 495,
    "small_bytes": 12
  },
  "falak.link.v1.TelecommandAck": {
    "all_bytes": 16,
    "small_bytes": 16
  },
  "falak.link.v1.ExecutionReport": {
    "all_bytes": 16,
    "small_bytes": 16
  },
  "falak.link.v1.Telemetry": {
    "all_bytes": 510,
    "small_bytes": 29
  },
  "falak.link.v1.Time": {
    "all_bytes": 33,
    "small_bytes": 33
  },
  "falak.link.v1.Heartbeat": {
    "all_bytes": 83,
    "small_bytes": 83
  },
  "falak.link.v1.Log": {
    "all_bytes": 135,
    "small_bytes": 135
  },
  "falak.link.v1.Stats": {
    "all_bytes": 303,
    "small_bytes": 72
  },
  "falak.link.v1.Reset": {
    "all_bytes": 8,
    "small_bytes": 8
  },
  "falak.link.v1.Snapshot": {
    "all_bytes": 12,
    "small_bytes": 12
  },
  "falak.link.v1.SnapshotData": {
    "all_bytes": 476,
    "small_bytes": 25
  },
  "falak.link.v1.Restore": {
    "all_bytes": 476,
    "small_bytes": 25
  },
  "falak.obc.v1.Report": {
    "all_bytes": 183,
    "small_bytes": 0
  },
  "falak.obc.v1.Inputs": {
    "all_bytes": 280,
    "small_bytes": 0
  },
  "falak.obc.v1.Request": {
    "all_bytes": 84,
    "small_bytes": 0
  },
  "falak.obc.v1.Packet": {
    "all_bytes": 202,
    "small_bytes": 0
  },
  "falak.obc.v1.RoutedTelecommand": {
    "all_bytes": 76,
    "small_bytes": 0
  },
  "falak.obc.v1.Outputs": {
    "all_bytes": 336,
    "small_bytes": 0
  },
  "falak.obc.v1.Step": {
    "all_bytes": 377,
    "small_bytes": 0
  },
  "falak.obc.v1.StepDone": {
    "all_bytes": 500,
    "small_bytes": 0
  },
  "falak.obc.v1.Event": {
    "all_bytes": 9,
    "small_bytes": 0
  },
  "falak.obc.v1.Telemetry": {
    "all_bytes": 78,
    "small_bytes": 0
  },
  "falak.obc.v1.Telecommand": {
    "all_bytes": 69,
    "small_bytes": 0
  },
  "falak.obc.v1.InsertActivity": {
    "all_bytes": 59,
    "small_bytes": 0
  },
  "falak.obc.v1.AddEventAction": {
    "all_bytes": 61,
    "small_bytes": 0
  },
  "falak.obc.v1.SetMonitor": {
    "all_bytes": 28,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableSchedule": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableSchedule": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.ResetSchedule": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.DeleteActivity": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.obc.v1.ShiftSchedule": {
    "all_bytes": 5,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportSchedule": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.ExpectValue": {
    "all_bytes": 23,
    "small_bytes": 0
  },
  "falak.obc.v1.DeleteMonitor": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableMonitor": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableMonitor": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableMonitoring": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableMonitoring": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportMonitors": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.DeleteEventAction": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.ClearEventActions": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableEventAction": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableEventAction": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportEventActions": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableEventActions": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableEventActions": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.Ping": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.SetMode": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.SetHousekeeping": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.PingUnit": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableHousekeeping": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableHousekeeping": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.GenerateHousekeeping": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportHousekeeping": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableEvent": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableEvent": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportDisabledEvents": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.SetTimeReportPeriod": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportTime": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableStorage": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableStorage": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.RetrieveStored": {
    "all_bytes": 24,
    "small_bytes": 0
  },
  "falak.obc.v1.AbortRetrieval": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.ResumePlayback": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.SuspendPlayback": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.RewindPlayback": {
    "all_bytes": 11,
    "small_bytes": 0
  },
  "falak.obc.v1.DeleteStored": {
    "all_bytes": 13,
    "small_bytes": 0
  },
  "falak.obc.v1.ReportStores": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.GetParameters": {
    "all_bytes": 10,
    "small_bytes": 0
  },
  "falak.obc.v1.SetParameter": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.obc.v1.EnableReaction": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.DisableReaction": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.obc.v1.ResetProcessor": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.obc.v1.ConnectionReport": {
    "all_bytes": 10,
    "small_bytes": 0
  },
  "falak.obc.v1.HousekeepingStructure": {
    "all_bytes": 10,
    "small_bytes": 0
  },
  "falak.obc.v1.HousekeepingReport": {
    "all_bytes": 65,
    "small_bytes": 0
  },
  "falak.obc.v1.EventIdentity": {
    "all_bytes": 8,
    "small_bytes": 0
  },
  "falak.obc.v1.DisabledEventReport": {
    "all_bytes": 152,
    "small_bytes": 0
  },
  "falak.obc.v1.TimeReport": {
    "all_bytes": 29,
    "small_bytes": 0
  },
  "falak.obc.v1.ScheduledActivity": {
    "all_bytes": 19,
    "small_bytes": 0
  },
  "falak.obc.v1.ScheduleReport": {
    "all_bytes": 161,
    "small_bytes": 0
  },
  "falak.obc.v1.Monitor": {
    "all_bytes": 34,
    "small_bytes": 0
  },
  "falak.obc.v1.MonitorReport": {
    "all_bytes": 158,
    "small_bytes": 0
  },
  "falak.obc.v1.TransitionReport": {
    "all_bytes": 31,
    "small_bytes": 0
  },
  "falak.obc.v1.StoreStatus": {
    "all_bytes": 50,
    "small_bytes": 0
  },
  "falak.obc.v1.StoreReport": {
    "all_bytes": 108,
    "small_bytes": 0
  },
  "falak.obc.v1.EventActionStatus": {
    "all_bytes": 23,
    "small_bytes": 0
  },
  "falak.obc.v1.EventActionReport": {
    "all_bytes": 164,
    "small_bytes": 0
  },
  "falak.obc.v1.ParameterValue": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.obc.v1.ParameterReport": {
    "all_bytes": 153,
    "small_bytes": 0
  },
  "falak.payload.v1.BeamState": {
    "all_bytes": 22,
    "small_bytes": 0
  },
  "falak.payload.v1.Inputs": {
    "all_bytes": 240,
    "small_bytes": 9
  },
  "falak.payload.v1.BeamPointing": {
    "all_bytes": 22,
    "small_bytes": 0
  },
  "falak.payload.v1.Outputs": {
    "all_bytes": 239,
    "small_bytes": 13
  },
  "falak.payload.v1.Step": {
    "all_bytes": 330,
    "small_bytes": 58
  },
  "falak.payload.v1.StepDone": {
    "all_bytes": 475,
    "small_bytes": 141
  },
  "falak.payload.v1.Event": {
    "all_bytes": 9,
    "small_bytes": 9
  },
  "falak.payload.v1.Telemetry": {
    "all_bytes": 127,
    "small_bytes": 20
  },
  "falak.payload.v1.Telecommand": {
    "all_bytes": 30,
    "small_bytes": 10
  },
  "falak.payload.v1.SetMode": {
    "all_bytes": 2,
    "small_bytes": 2
  },
  "falak.payload.v1.SetBeams": {
    "all_bytes": 6,
    "small_bytes": 0
  },
  "falak.payload.v1.PointBeam": {
    "all_bytes": 16,
    "small_bytes": 0
  },
  "falak.payload.v1.SetBeamPower": {
    "all_bytes": 11,
    "small_bytes": 0
  },
  "falak.payload.v1.AimBeam": {
    "all_bytes": 16,
    "small_bytes": 0
  },
  "falak.payload.v1.PlanAim": {
    "all_bytes": 22,
    "small_bytes": 0
  },
  "falak.payload.v1.ClearPlan": {
    "all_bytes": 0,
    "small_bytes": 0
  },
  "falak.power.v1.ArraySection": {
    "all_bytes": 29,
    "small_bytes": 7
  },
  "falak.power.v1.Switch": {
    "all_bytes": 9,
    "small_bytes": 9
  },
  "falak.power.v1.Inputs": {
    "all_bytes": 267,
    "small_bytes": 33
  },
  "falak.power.v1.Outputs": {
    "all_bytes": 43,
    "small_bytes": 17
  },
  "falak.power.v1.ParameterValue": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.power.v1.Step": {
    "all_bytes": 381,
    "small_bytes": 86
  },
  "falak.power.v1.StepDone": {
    "all_bytes": 261,
    "small_bytes": 123
  },
  "falak.power.v1.Event": {
    "all_bytes": 9,
    "small_bytes": 9
  },
  "falak.power.v1.Telemetry": {
    "all_bytes": 155,
    "small_bytes": 44
  },
  "falak.power.v1.Telecommand": {
    "all_bytes": 15,
    "small_bytes": 12
  },
  "falak.power.v1.SetLoad": {
    "all_bytes": 4,
    "small_bytes": 4
  },
  "falak.power.v1.DeployWing": {
    "all_bytes": 2,
    "small_bytes": 2
  },
  "falak.power.v1.SetSheddingThreshold": {
    "all_bytes": 7,
    "small_bytes": 0
  },
  "falak.power.v1.ResetTrip": {
    "all_bytes": 2,
    "small_bytes": 0
  },
  "falak.record.v1.Input": {
    "all_bytes": 1049122,
    "small_bytes": 0
  },
  "falak.record.v1.Notice": {
    "all_bytes": 4371,
    "small_bytes": 0
  },
  "falak.record.v1.WireBytes": {
    "all_bytes": 65564,
    "small_bytes": 0
  },
  "falak.report.v1.Verification": {
    "all_bytes": 10,
    "small_bytes": 10
  }
} as const;
