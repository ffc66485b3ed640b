// Generated from proto/ by `npm run generate`; do not edit.

/**
 * What the small profile leaves out, by message: `left` has the fields that are not part of it with the value that they
 * then have, `nested` the fields whose own message loses something. A message that is not here is whole.
 */
export const smallProfile = {
  "falak.adcs.v1.StarTracker": {
    "left": {
      "qBn": null,
      "valid": false,
      "ageUs": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.Gnss": {
    "left": {
      "positionEM": null,
      "velocityEMps": null,
      "timeUs": 0,
      "valid": false,
      "taiUs": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.Wheel": {
    "left": {
      "speedRadps": 0,
      "currentA": 0,
      "temperatureDegc": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.Thruster": {
    "left": {
      "burning": false,
      "propellantKg": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.ParameterValue": {
    "left": {
      "parameter": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.Inputs": {
    "left": {
      "starTrackers": [],
      "gnss": null,
      "wheels": [],
      "thruster": null
    },
    "nested": {}
  },
  "falak.adcs.v1.Outputs": {
    "left": {
      "wheelTorquesNm": [],
      "thrusterOn": false
    },
    "nested": {}
  },
  "falak.adcs.v1.Step": {
    "left": {
      "parameters": []
    },
    "nested": {
      "inputs": "falak.adcs.v1.Inputs",
      "telecommands": "falak.adcs.v1.Telecommand"
    }
  },
  "falak.adcs.v1.StepDone": {
    "left": {},
    "nested": {
      "outputs": "falak.adcs.v1.Outputs",
      "telemetry": "falak.adcs.v1.Telemetry"
    }
  },
  "falak.adcs.v1.Telemetry": {
    "left": {
      "sunDirection": null,
      "secondsInMode": 0,
      "qBn": null,
      "gyroBiasRadps": null,
      "pointingErrorRad": null,
      "wheelSpeedsRadps": [],
      "sensorsInUse": 0,
      "attitudeSigmaRad": null,
      "estimatorConsistency": null
    },
    "nested": {}
  },
  "falak.adcs.v1.Telecommand": {
    "left": {
      "setTarget": null,
      "setInertialAttitude": null,
      "excludeWheel": null,
      "loadParameter": null,
      "armThruster": null,
      "burnThruster": null
    },
    "nested": {}
  },
  "falak.adcs.v1.SetTarget": {
    "left": {
      "latitudeDeg": 0,
      "longitudeDeg": 0,
      "altitudeM": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.SetInertialAttitude": {
    "left": {
      "qBn": null
    },
    "nested": {}
  },
  "falak.adcs.v1.ExcludeWheel": {
    "left": {
      "wheel": 0,
      "excluded": false
    },
    "nested": {}
  },
  "falak.adcs.v1.LoadParameter": {
    "left": {
      "parameter": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.adcs.v1.ArmThruster": {
    "left": {
      "armed": false
    },
    "nested": {}
  },
  "falak.adcs.v1.BurnThruster": {
    "left": {
      "durationS": 0
    },
    "nested": {}
  },
  "falak.comms.v1.ReceiverState": {
    "left": {
      "carrierLock": false,
      "bitLock": false,
      "signalDbm": 0,
      "dopplerHz": 0
    },
    "nested": {}
  },
  "falak.comms.v1.QueueState": {
    "left": {
      "packets": 0,
      "bytes": 0,
      "droppedPackets": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Beacon": {
    "left": {
      "spacecraftMode": 0,
      "adcsMode": 0,
      "stateOfCharge": 0,
      "busVoltageV": 0,
      "bodyRateRadps": 0,
      "wingsDeployed": 0,
      "uptimeS": 0,
      "bootCount": 0,
      "acceptedCount": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Inputs": {
    "left": {
      "receivers": [],
      "uplinkFrames": [],
      "queues": [],
      "transmitterPowered": false,
      "transmitterTemperatureDegc": 0,
      "beacon": null,
      "framesNotAuthenticated": 0,
      "authenticationCounter": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Outputs": {
    "left": {
      "transmitterOn": false,
      "downlinkRateBps": 0,
      "transmitAntenna": 0,
      "receiversOn": 0,
      "releaseBytes": [],
      "beacon": null,
      "telecommands": []
    },
    "nested": {}
  },
  "falak.comms.v1.Step": {
    "left": {
      "tick": 0,
      "simTimeUs": 0,
      "periodUs": 0,
      "inputs": null,
      "telecommands": []
    },
    "nested": {}
  },
  "falak.comms.v1.StepDone": {
    "left": {
      "tick": 0,
      "outputs": null,
      "telemetry": null,
      "events": [],
      "verifications": [],
      "busyUs": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Event": {
    "left": {
      "code": 0,
      "severity": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Telemetry": {
    "left": {
      "transmitterMode": 0,
      "transmitterOn": false,
      "downlinkRateBps": 0,
      "transmitAntenna": 0,
      "receiversLocked": 0,
      "signalADbm": 0,
      "signalBDbm": 0,
      "framesReceived": 0,
      "framesRefused": 0,
      "queuedPackets": 0,
      "droppedPackets": 0,
      "beaconPeriodS": 0,
      "beaconsSent": 0,
      "transmitterTemperatureDegc": 0,
      "acceptedCount": 0,
      "refusedCount": 0,
      "framesNotAuthenticated": 0,
      "authenticationCounter": 0
    },
    "nested": {}
  },
  "falak.comms.v1.Telecommand": {
    "left": {
      "requestId": 0,
      "setTransmitter": null,
      "setDownlinkRate": null,
      "selectAntenna": null,
      "selectReceivers": null,
      "setBeaconPeriod": null
    },
    "nested": {}
  },
  "falak.comms.v1.SetTransmitter": {
    "left": {
      "mode": 0
    },
    "nested": {}
  },
  "falak.comms.v1.SetDownlinkRate": {
    "left": {
      "rateBps": 0
    },
    "nested": {}
  },
  "falak.comms.v1.SelectAntenna": {
    "left": {
      "antenna": 0
    },
    "nested": {}
  },
  "falak.comms.v1.SelectReceivers": {
    "left": {
      "receiversOn": 0
    },
    "nested": {}
  },
  "falak.comms.v1.SetBeaconPeriod": {
    "left": {
      "periodS": 0
    },
    "nested": {}
  },
  "falak.console.v1.Samples": {
    "left": {
      "origin": 0,
      "parameter": [],
      "generatedUs": [],
      "receivedUs": [],
      "value": []
    },
    "nested": {}
  },
  "falak.console.v1.Batch": {
    "left": {
      "branch": 0,
      "samples": []
    },
    "nested": {}
  },
  "falak.geometry.v1.Vector3Double": {
    "left": {
      "x": 0,
      "y": 0,
      "z": 0
    },
    "nested": {}
  },
  "falak.geometry.v1.Quaternion": {
    "left": {
      "x": 0,
      "y": 0,
      "z": 0,
      "w": 0
    },
    "nested": {}
  },
  "falak.link.v1.Hello": {
    "left": {
      "stream": false
    },
    "nested": {}
  },
  "falak.link.v1.HelloAck": {
    "left": {
      "canStream": false
    },
    "nested": {}
  },
  "falak.link.v1.Telecommand": {
    "left": {
      "command": []
    },
    "nested": {}
  },
  "falak.link.v1.Telemetry": {
    "left": {
      "telemetry": [],
      "event": []
    },
    "nested": {}
  },
  "falak.link.v1.Stats": {
    "left": {
      "sent": [],
      "distinct": [],
      "missing": []
    },
    "nested": {}
  },
  "falak.link.v1.SnapshotData": {
    "left": {
      "data": []
    },
    "nested": {}
  },
  "falak.link.v1.Restore": {
    "left": {
      "data": []
    },
    "nested": {}
  },
  "falak.obc.v1.Report": {
    "left": {
      "unit": 0,
      "content": 0,
      "body": []
    },
    "nested": {}
  },
  "falak.obc.v1.Inputs": {
    "left": {
      "reports": [],
      "requests": [],
      "waitingReports": 0,
      "upset": 0
    },
    "nested": {}
  },
  "falak.obc.v1.Request": {
    "left": {
      "requestId": 0,
      "unit": 0,
      "body": [],
      "acknowledge": 0
    },
    "nested": {}
  },
  "falak.obc.v1.Packet": {
    "left": {
      "unit": 0,
      "content": 0,
      "sequence": 0,
      "timeUs": 0,
      "channel": 0,
      "body": []
    },
    "nested": {}
  },
  "falak.obc.v1.RoutedTelecommand": {
    "left": {
      "unit": 0,
      "body": []
    },
    "nested": {}
  },
  "falak.obc.v1.Outputs": {
    "left": {
      "packets": [],
      "telecommands": [],
      "beacon": null
    },
    "nested": {}
  },
  "falak.obc.v1.Step": {
    "left": {
      "tick": 0,
      "simTimeUs": 0,
      "periodUs": 0,
      "inputs": null,
      "telecommands": []
    },
    "nested": {}
  },
  "falak.obc.v1.StepDone": {
    "left": {
      "tick": 0,
      "outputs": null,
      "telemetry": null,
      "events": [],
      "verifications": [],
      "busyUs": 0
    },
    "nested": {}
  },
  "falak.obc.v1.Event": {
    "left": {
      "code": 0,
      "severity": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.obc.v1.Telemetry": {
    "left": {
      "mode": 0,
      "uptimeS": 0,
      "bootCount": 0,
      "acceptedCount": 0,
      "refusedCount": 0,
      "routedCount": 0,
      "packetsSent": 0,
      "unitsAlive": 0,
      "waitingReports": 0,
      "resetReason": 0,
      "scheduledCount": 0,
      "scheduleOn": false,
      "unsentPackets": 0,
      "reactionsInhibited": 0,
      "monitorsOut": 0
    },
    "nested": {}
  },
  "falak.obc.v1.Telecommand": {
    "left": {
      "requestId": 0,
      "ping": null,
      "setMode": null,
      "setHousekeeping": null,
      "insertActivity": null,
      "addEventAction": null,
      "setMonitor": null,
      "pingUnit": null,
      "enableHousekeeping": null,
      "disableHousekeeping": null,
      "generateHousekeeping": null,
      "reportHousekeeping": null,
      "enableEvent": null,
      "disableEvent": null,
      "reportDisabledEvents": null,
      "setTimeReportPeriod": null,
      "reportTime": null,
      "enableSchedule": null,
      "disableSchedule": null,
      "resetSchedule": null,
      "deleteActivity": null,
      "shiftSchedule": null,
      "reportSchedule": null,
      "expectValue": null,
      "deleteMonitor": null,
      "enableMonitor": null,
      "disableMonitor": null,
      "enableMonitoring": null,
      "disableMonitoring": null,
      "reportMonitors": null,
      "enableStorage": null,
      "disableStorage": null,
      "retrieveStored": null,
      "abortRetrieval": null,
      "resumePlayback": null,
      "suspendPlayback": null,
      "rewindPlayback": null,
      "deleteStored": null,
      "reportStores": null,
      "deleteEventAction": null,
      "clearEventActions": null,
      "enableEventAction": null,
      "disableEventAction": null,
      "reportEventActions": null,
      "enableEventActions": null,
      "disableEventActions": null,
      "getParameters": null,
      "setParameter": null,
      "enableReaction": null,
      "disableReaction": null,
      "resetProcessor": null
    },
    "nested": {}
  },
  "falak.obc.v1.InsertActivity": {
    "left": {
      "releaseTimeUs": 0,
      "unit": 0,
      "body": []
    },
    "nested": {}
  },
  "falak.obc.v1.AddEventAction": {
    "left": {
      "eventUnit": 0,
      "eventCode": 0,
      "eventValue": null,
      "unit": 0,
      "body": []
    },
    "nested": {}
  },
  "falak.obc.v1.SetMonitor": {
    "left": {
      "monitor": 0,
      "parameter": 0,
      "low": 0,
      "high": 0,
      "persistence": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DeleteActivity": {
    "left": {
      "activity": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ShiftSchedule": {
    "left": {
      "shiftS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ExpectValue": {
    "left": {
      "monitor": 0,
      "parameter": 0,
      "value": 0,
      "persistence": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DeleteMonitor": {
    "left": {
      "monitor": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableMonitor": {
    "left": {
      "monitor": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableMonitor": {
    "left": {
      "monitor": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DeleteEventAction": {
    "left": {
      "eventUnit": 0,
      "eventCode": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableEventAction": {
    "left": {
      "eventUnit": 0,
      "eventCode": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableEventAction": {
    "left": {
      "eventUnit": 0,
      "eventCode": 0
    },
    "nested": {}
  },
  "falak.obc.v1.SetMode": {
    "left": {
      "mode": 0
    },
    "nested": {}
  },
  "falak.obc.v1.SetHousekeeping": {
    "left": {
      "unit": 0,
      "periodS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.PingUnit": {
    "left": {
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableHousekeeping": {
    "left": {
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableHousekeeping": {
    "left": {
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.GenerateHousekeeping": {
    "left": {
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableEvent": {
    "left": {
      "unit": 0,
      "code": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableEvent": {
    "left": {
      "unit": 0,
      "code": 0
    },
    "nested": {}
  },
  "falak.obc.v1.SetTimeReportPeriod": {
    "left": {
      "periodS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableStorage": {
    "left": {
      "store": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableStorage": {
    "left": {
      "store": 0
    },
    "nested": {}
  },
  "falak.obc.v1.RetrieveStored": {
    "left": {
      "store": 0,
      "fromUs": 0,
      "toUs": 0
    },
    "nested": {}
  },
  "falak.obc.v1.RewindPlayback": {
    "left": {
      "fromUs": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DeleteStored": {
    "left": {
      "store": 0,
      "toUs": 0
    },
    "nested": {}
  },
  "falak.obc.v1.GetParameters": {
    "left": {
      "parameters": []
    },
    "nested": {}
  },
  "falak.obc.v1.SetParameter": {
    "left": {
      "parameter": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EnableReaction": {
    "left": {
      "reaction": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisableReaction": {
    "left": {
      "reaction": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ConnectionReport": {
    "left": {
      "unit": 0,
      "alive": false,
      "silentMs": 0
    },
    "nested": {}
  },
  "falak.obc.v1.HousekeepingStructure": {
    "left": {
      "unit": 0,
      "on": false,
      "periodS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.HousekeepingReport": {
    "left": {
      "structures": [],
      "storedPeriodS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EventIdentity": {
    "left": {
      "unit": 0,
      "code": 0
    },
    "nested": {}
  },
  "falak.obc.v1.DisabledEventReport": {
    "left": {
      "part": 0,
      "parts": 0,
      "events": []
    },
    "nested": {}
  },
  "falak.obc.v1.TimeReport": {
    "left": {
      "timeUs": 0,
      "uptimeS": 0,
      "bootCount": 0,
      "periodS": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ScheduledActivity": {
    "left": {
      "requestId": 0,
      "releaseTimeUs": 0,
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ScheduleReport": {
    "left": {
      "part": 0,
      "parts": 0,
      "on": false,
      "activities": []
    },
    "nested": {}
  },
  "falak.obc.v1.Monitor": {
    "left": {
      "monitor": 0,
      "parameter": 0,
      "low": 0,
      "high": 0,
      "persistence": 0,
      "expects": false,
      "enabled": false,
      "state": 0
    },
    "nested": {}
  },
  "falak.obc.v1.MonitorReport": {
    "left": {
      "part": 0,
      "parts": 0,
      "on": false,
      "monitors": []
    },
    "nested": {}
  },
  "falak.obc.v1.TransitionReport": {
    "left": {
      "monitor": 0,
      "parameter": 0,
      "value": 0,
      "low": 0,
      "high": 0,
      "from": 0,
      "to": 0
    },
    "nested": {}
  },
  "falak.obc.v1.StoreStatus": {
    "left": {
      "store": 0,
      "on": false,
      "packets": 0,
      "capacity": 0,
      "unsentPackets": 0,
      "oldestUs": 0,
      "newestUs": 0,
      "overwrittenPackets": 0
    },
    "nested": {}
  },
  "falak.obc.v1.StoreReport": {
    "left": {
      "stores": [],
      "playbackOn": false,
      "retrieving": false
    },
    "nested": {}
  },
  "falak.obc.v1.EventActionStatus": {
    "left": {
      "eventUnit": 0,
      "eventCode": 0,
      "eventValue": null,
      "enabled": false,
      "requestId": 0,
      "unit": 0
    },
    "nested": {}
  },
  "falak.obc.v1.EventActionReport": {
    "left": {
      "part": 0,
      "parts": 0,
      "on": false,
      "actions": []
    },
    "nested": {}
  },
  "falak.obc.v1.ParameterValue": {
    "left": {
      "parameter": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.obc.v1.ParameterReport": {
    "left": {
      "values": []
    },
    "nested": {}
  },
  "falak.payload.v1.BeamState": {
    "left": {
      "on": false,
      "powerW": 0,
      "offeredMbps": 0,
      "servedMbps": 0,
      "carrierToNoiseDb": 0
    },
    "nested": {}
  },
  "falak.payload.v1.Inputs": {
    "left": {
      "beams": [],
      "feederCapacityMbps": 0,
      "areaServedMbit": []
    },
    "nested": {}
  },
  "falak.payload.v1.BeamPointing": {
    "left": {
      "alongRad": 0,
      "acrossRad": 0,
      "atGround": false,
      "latitudeDeg": 0,
      "longitudeDeg": 0
    },
    "nested": {}
  },
  "falak.payload.v1.Outputs": {
    "left": {
      "pointings": [],
      "beamPowersW": []
    },
    "nested": {}
  },
  "falak.payload.v1.Step": {
    "left": {},
    "nested": {
      "inputs": "falak.payload.v1.Inputs",
      "telecommands": "falak.payload.v1.Telecommand"
    }
  },
  "falak.payload.v1.StepDone": {
    "left": {},
    "nested": {
      "outputs": "falak.payload.v1.Outputs",
      "telemetry": "falak.payload.v1.Telemetry"
    }
  },
  "falak.payload.v1.Telemetry": {
    "left": {
      "acceptedCount": 0,
      "refusedCount": 0,
      "feederCapacityMbps": 0,
      "beamPowerW": 0,
      "offeredMbps": 0,
      "beamsAtGround": 0,
      "planCount": 0,
      "beamServedMbps": [],
      "areaServedMbit": []
    },
    "nested": {}
  },
  "falak.payload.v1.Telecommand": {
    "left": {
      "setBeams": null,
      "pointBeam": null,
      "setBeamPower": null,
      "aimBeam": null,
      "planAim": null,
      "clearPlan": null
    },
    "nested": {}
  },
  "falak.payload.v1.SetBeams": {
    "left": {
      "beamsOn": 0
    },
    "nested": {}
  },
  "falak.payload.v1.PointBeam": {
    "left": {
      "beam": 0,
      "alongRad": 0,
      "acrossRad": 0
    },
    "nested": {}
  },
  "falak.payload.v1.SetBeamPower": {
    "left": {
      "beam": 0,
      "powerW": 0
    },
    "nested": {}
  },
  "falak.payload.v1.AimBeam": {
    "left": {
      "beam": 0,
      "latitudeDeg": 0,
      "longitudeDeg": 0
    },
    "nested": {}
  },
  "falak.payload.v1.PlanAim": {
    "left": {
      "atS": 0,
      "beam": 0,
      "latitudeDeg": 0,
      "longitudeDeg": 0
    },
    "nested": {}
  },
  "falak.power.v1.ArraySection": {
    "left": {
      "voltageV": 0,
      "temperatureDegc": 0,
      "driveAngleRad": 0,
      "sunAngleRad": 0,
      "sunSeen": false
    },
    "nested": {}
  },
  "falak.power.v1.Inputs": {
    "left": {
      "stringCurrentsA": [],
      "switches": [],
      "cellVoltagesV": [],
      "temperaturesDegc": []
    },
    "nested": {
      "arraySections": "falak.power.v1.ArraySection"
    }
  },
  "falak.power.v1.Outputs": {
    "left": {
      "sectionVoltagesV": [],
      "driveRatesRadps": [],
      "stringsConnected": 0
    },
    "nested": {}
  },
  "falak.power.v1.ParameterValue": {
    "left": {
      "parameter": 0,
      "value": 0
    },
    "nested": {}
  },
  "falak.power.v1.Step": {
    "left": {
      "parameters": []
    },
    "nested": {
      "inputs": "falak.power.v1.Inputs",
      "telecommands": "falak.power.v1.Telecommand"
    }
  },
  "falak.power.v1.StepDone": {
    "left": {},
    "nested": {
      "outputs": "falak.power.v1.Outputs",
      "telemetry": "falak.power.v1.Telemetry"
    }
  },
  "falak.power.v1.Telemetry": {
    "left": {
      "switchesTripped": 0,
      "stringCurrentsA": [],
      "acceptedCount": 0,
      "refusedCount": 0,
      "temperaturesDegc": [],
      "driveAnglesRad": [],
      "cellVoltageMinV": 0,
      "cellVoltageMaxV": 0,
      "chargeState": 0
    },
    "nested": {}
  },
  "falak.power.v1.Telecommand": {
    "left": {
      "setSheddingThreshold": null,
      "resetTrip": null
    },
    "nested": {}
  },
  "falak.power.v1.SetSheddingThreshold": {
    "left": {
      "level": 0,
      "stateOfCharge": 0
    },
    "nested": {}
  },
  "falak.power.v1.ResetTrip": {
    "left": {
      "load": 0
    },
    "nested": {}
  },
  "falak.record.v1.Input": {
    "left": {
      "type": 0,
      "atUs": 0,
      "port": "",
      "number": 0,
      "kind": "",
      "entry": []
    },
    "nested": {}
  },
  "falak.record.v1.Notice": {
    "left": {
      "atUs": 0,
      "source": "",
      "severity": 0,
      "text": ""
    },
    "nested": {}
  },
  "falak.record.v1.WireBytes": {
    "left": {
      "atUs": 0,
      "hostNs": 0,
      "direction": 0,
      "data": []
    },
    "nested": {}
  }
} as const;
