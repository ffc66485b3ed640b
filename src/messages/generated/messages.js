// Generated from proto/ by `npm run generate`; do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const falak = $root.falak = (() => {

	const falak = {};

	falak.adcs = (function() {

		const adcs = {};

		adcs.v1 = (function() {

			const v1 = {};

			v1.Mode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "MODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "MODE_OFF"] = 1;
				values[valuesById[2] = "MODE_DETUMBLE"] = 2;
				values[valuesById[3] = "MODE_SUN_SAFE"] = 3;
				values[valuesById[4] = "MODE_NADIR"] = 4;
				values[valuesById[5] = "MODE_TARGET"] = 5;
				values[valuesById[6] = "MODE_INERTIAL"] = 6;
				values[valuesById[7] = "MODE_WING_TO_SUN"] = 7;
				return values;
			})();

			v1.Sensor = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "SENSOR_UNSPECIFIED"] = 0;
				values[valuesById[1] = "SENSOR_MAGNETOMETER"] = 1;
				values[valuesById[2] = "SENSOR_GYRO"] = 2;
				values[valuesById[3] = "SENSOR_SUN"] = 3;
				values[valuesById[4] = "SENSOR_STAR_TRACKER_1"] = 4;
				values[valuesById[5] = "SENSOR_STAR_TRACKER_2"] = 5;
				values[valuesById[6] = "SENSOR_GNSS"] = 6;
				return values;
			})();

			v1.Axis = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "AXIS_UNSPECIFIED"] = 0;
				values[valuesById[1] = "AXIS_X"] = 1;
				values[valuesById[2] = "AXIS_Y"] = 2;
				values[valuesById[3] = "AXIS_Z"] = 3;
				return values;
			})();

			v1.EventCode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_CODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_CODE_STARTED"] = 1;
				values[valuesById[2] = "EVENT_CODE_MODE_CHANGED"] = 2;
				values[valuesById[3] = "EVENT_CODE_DETUMBLED"] = 3;
				values[valuesById[4] = "EVENT_CODE_RATE_HIGH"] = 4;
				values[valuesById[5] = "EVENT_CODE_SENSOR_LOST"] = 5;
				values[valuesById[6] = "EVENT_CODE_SENSOR_BACK"] = 6;
				values[valuesById[7] = "EVENT_CODE_SUN_IN_SIGHT"] = 7;
				values[valuesById[8] = "EVENT_CODE_ATTITUDE_ACQUIRED"] = 8;
				values[valuesById[9] = "EVENT_CODE_ATTITUDE_LOST"] = 9;
				values[valuesById[10] = "EVENT_CODE_POINTING_LEFT"] = 10;
				values[valuesById[11] = "EVENT_CODE_WHEEL_EXCLUDED"] = 11;
				values[valuesById[12] = "EVENT_CODE_WHEEL_BACK"] = 12;
				values[valuesById[13] = "EVENT_CODE_SENSOR_REJECTED"] = 13;
				values[valuesById[14] = "EVENT_CODE_SENSOR_ACCEPTED"] = 14;
				values[valuesById[15] = "EVENT_CODE_NAVIGATION"] = 15;
				values[valuesById[16] = "EVENT_CODE_MOMENTUM_HIGH"] = 16;
				values[valuesById[17] = "EVENT_CODE_ON_TARGET"] = 17;
				values[valuesById[18] = "EVENT_CODE_PARAMETER_REFUSED"] = 18;
				values[valuesById[19] = "EVENT_CODE_BURN_STARTED"] = 19;
				values[valuesById[20] = "EVENT_CODE_BURN_ENDED"] = 20;
				values[valuesById[21] = "EVENT_CODE_THRUSTER_DISARMED"] = 21;
				return values;
			})();

			v1.Parameter = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "PARAMETER_UNSPECIFIED"] = 0;
				values[valuesById[1] = "PARAMETER_INERTIA_X"] = 1;
				values[valuesById[2] = "PARAMETER_INERTIA_Y"] = 2;
				values[valuesById[3] = "PARAMETER_INERTIA_Z"] = 3;
				values[valuesById[4] = "PARAMETER_DETUMBLE_GAIN"] = 4;
				values[valuesById[5] = "PARAMETER_DIPOLE_MAX"] = 5;
				values[valuesById[6] = "PARAMETER_SUN_STIFFNESS"] = 6;
				values[valuesById[7] = "PARAMETER_SUN_DAMPING"] = 7;
				values[valuesById[8] = "PARAMETER_WHEEL_SUN_STIFFNESS"] = 8;
				values[valuesById[9] = "PARAMETER_WHEEL_SUN_DAMPING"] = 9;
				values[valuesById[10] = "PARAMETER_WHEEL_SPIN_INERTIA"] = 10;
				values[valuesById[11] = "PARAMETER_WHEEL_TORQUE_MAX"] = 11;
				values[valuesById[12] = "PARAMETER_WHEEL_SPEED_MAX"] = 12;
				values[valuesById[13] = "PARAMETER_WHEEL_AXIS_Z"] = 13;
				values[valuesById[14] = "PARAMETER_WHEEL_COULOMB"] = 14;
				values[valuesById[15] = "PARAMETER_WHEEL_VISCOUS"] = 15;
				values[valuesById[16] = "PARAMETER_WHEEL_MISSING_MAX"] = 16;
				values[valuesById[17] = "PARAMETER_GYRO_WHITE"] = 17;
				values[valuesById[18] = "PARAMETER_GYRO_WALK"] = 18;
				values[valuesById[19] = "PARAMETER_TRACKER_ACROSS"] = 19;
				values[valuesById[20] = "PARAMETER_TRACKER_ABOUT"] = 20;
				values[valuesById[21] = "PARAMETER_TRACKER_1_X"] = 21;
				values[valuesById[22] = "PARAMETER_TRACKER_1_Y"] = 22;
				values[valuesById[23] = "PARAMETER_TRACKER_1_Z"] = 23;
				values[valuesById[24] = "PARAMETER_TRACKER_2_X"] = 24;
				values[valuesById[25] = "PARAMETER_TRACKER_2_Y"] = 25;
				values[valuesById[26] = "PARAMETER_TRACKER_2_Z"] = 26;
				values[valuesById[27] = "PARAMETER_SLEW_RATE_MAX"] = 27;
				values[valuesById[28] = "PARAMETER_SLEW_BRAKE_MAX"] = 28;
				values[valuesById[29] = "PARAMETER_MOMENTUM_HIGH"] = 29;
				values[valuesById[30] = "PARAMETER_BURN_TIME_MAX"] = 30;
				values[valuesById[31] = "PARAMETER_GYRO_SCALE"] = 31;
				return values;
			})();

			v1.StarTracker = (function() {

				const StarTracker = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StarTracker.prototype.qBn = null;
				StarTracker.prototype.valid = false;
				StarTracker.prototype.ageUs = 0;

				StarTracker.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.qBn != null && $Object.hasOwnProperty.call(message, "qBn"))
						$root.falak.geometry.v1.Quaternion.encode(message.qBn, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.valid != null && $Object.hasOwnProperty.call(message, "valid") && message.valid !== false)
						writer.uint32(16).bool(message.valid);
					if (message.ageUs != null && $Object.hasOwnProperty.call(message, "ageUs") && message.ageUs !== 0)
						writer.uint32(24).uint32(message.ageUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StarTracker.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.StarTracker();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.qBn = $root.falak.geometry.v1.Quaternion.decode(reader, reader.size(), $undefined, _depth + 1, message.qBn);
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.valid = value;
								else
									delete message.valid;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.ageUs = value;
								else
									delete message.ageUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StarTracker;
			})();

			v1.Gnss = (function() {

				const Gnss = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Gnss.prototype.positionEM = null;
				Gnss.prototype.velocityEMps = null;
				Gnss.prototype.timeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Gnss.prototype.valid = false;
				Gnss.prototype.taiUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				Gnss.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.positionEM != null && $Object.hasOwnProperty.call(message, "positionEM"))
						$root.falak.geometry.v1.Vector3Double.encode(message.positionEM, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.velocityEMps != null && $Object.hasOwnProperty.call(message, "velocityEMps"))
						$root.falak.geometry.v1.Vector3.encode(message.velocityEMps, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs") && (typeof message.timeUs === "object" ? message.timeUs.low || message.timeUs.high : message.timeUs !== 0))
						writer.uint32(24).uint64(message.timeUs);
					if (message.valid != null && $Object.hasOwnProperty.call(message, "valid") && message.valid !== false)
						writer.uint32(32).bool(message.valid);
					if (message.taiUs != null && $Object.hasOwnProperty.call(message, "taiUs") && (typeof message.taiUs === "object" ? message.taiUs.low || message.taiUs.high : message.taiUs !== 0))
						writer.uint32(40).uint64(message.taiUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Gnss.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Gnss();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.positionEM = $root.falak.geometry.v1.Vector3Double.decode(reader, reader.size(), $undefined, _depth + 1, message.positionEM);
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.velocityEMps = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.velocityEMps);
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timeUs = value;
								else
									delete message.timeUs;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.valid = value;
								else
									delete message.valid;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.taiUs = value;
								else
									delete message.taiUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Gnss;
			})();

			v1.Wheel = (function() {

				const Wheel = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Wheel.prototype.speedRadps = 0;
				Wheel.prototype.currentA = 0;
				Wheel.prototype.temperatureDegc = 0;

				Wheel.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.speedRadps != null && $Object.hasOwnProperty.call(message, "speedRadps") && !$Object.is(message.speedRadps, 0))
						writer.uint32(13).float(message.speedRadps);
					if (message.currentA != null && $Object.hasOwnProperty.call(message, "currentA") && !$Object.is(message.currentA, 0))
						writer.uint32(21).float(message.currentA);
					if (message.temperatureDegc != null && $Object.hasOwnProperty.call(message, "temperatureDegc") && !$Object.is(message.temperatureDegc, 0))
						writer.uint32(29).float(message.temperatureDegc);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Wheel.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Wheel();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.speedRadps = value;
								else
									delete message.speedRadps;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.currentA = value;
								else
									delete message.currentA;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.temperatureDegc = value;
								else
									delete message.temperatureDegc;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Wheel;
			})();

			v1.Thruster = (function() {

				const Thruster = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Thruster.prototype.burning = false;
				Thruster.prototype.propellantKg = 0;

				Thruster.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.burning != null && $Object.hasOwnProperty.call(message, "burning") && message.burning !== false)
						writer.uint32(8).bool(message.burning);
					if (message.propellantKg != null && $Object.hasOwnProperty.call(message, "propellantKg") && !$Object.is(message.propellantKg, 0))
						writer.uint32(21).float(message.propellantKg);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Thruster.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Thruster();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.burning = value;
								else
									delete message.burning;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.propellantKg = value;
								else
									delete message.propellantKg;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Thruster;
			})();

			v1.ParameterValue = (function() {

				const ParameterValue = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ParameterValue.prototype.parameter = 0;
				ParameterValue.prototype.value = 0;

				ParameterValue.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(8).int32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(21).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ParameterValue.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.ParameterValue();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ParameterValue;
			})();

			v1.Inputs = (function() {

				const Inputs = function (properties) {
					this.sunCosines = [];
					this.starTrackers = [];
					this.wheels = [];
					this.coilDipolesAm2 = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Inputs.prototype.magneticFieldT = null;
				Inputs.prototype.angularRateRadps = null;
				Inputs.prototype.sunCosines = $util.emptyArray;
				Inputs.prototype.starTrackers = $util.emptyArray;
				Inputs.prototype.gnss = null;
				Inputs.prototype.wheels = $util.emptyArray;
				Inputs.prototype.coilDipolesAm2 = $util.emptyArray;
				Inputs.prototype.thruster = null;

				Inputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.magneticFieldT != null && $Object.hasOwnProperty.call(message, "magneticFieldT"))
						$root.falak.geometry.v1.Vector3.encode(message.magneticFieldT, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.angularRateRadps != null && $Object.hasOwnProperty.call(message, "angularRateRadps"))
						$root.falak.geometry.v1.Vector3.encode(message.angularRateRadps, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.sunCosines != null && message.sunCosines.length)
						writer.uint32(26).floats(message.sunCosines);
					if (message.starTrackers != null && message.starTrackers.length)
						for (let i = 0; i < message.starTrackers.length; ++i)
							$root.falak.adcs.v1.StarTracker.encode(message.starTrackers[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.gnss != null && $Object.hasOwnProperty.call(message, "gnss"))
						$root.falak.adcs.v1.Gnss.encode(message.gnss, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.wheels != null && message.wheels.length)
						for (let i = 0; i < message.wheels.length; ++i)
							$root.falak.adcs.v1.Wheel.encode(message.wheels[i], writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.coilDipolesAm2 != null && message.coilDipolesAm2.length)
						writer.uint32(58).floats(message.coilDipolesAm2);
					if (message.thruster != null && $Object.hasOwnProperty.call(message, "thruster"))
						$root.falak.adcs.v1.Thruster.encode(message.thruster, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Inputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Inputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.magneticFieldT = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.magneticFieldT);
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.angularRateRadps = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.angularRateRadps);
								continue;
							}
						case 3: {
								if (wireType === 2) {
									if (!(message.sunCosines && message.sunCosines.length))
										message.sunCosines = [];
									reader.floats(message.sunCosines);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.sunCosines && message.sunCosines.length))
									message.sunCosines = [];
								message.sunCosines.push(reader.float());
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.starTrackers && message.starTrackers.length))
									message.starTrackers = [];
								message.starTrackers.push($root.falak.adcs.v1.StarTracker.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.gnss = $root.falak.adcs.v1.Gnss.decode(reader, reader.size(), $undefined, _depth + 1, message.gnss);
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (!(message.wheels && message.wheels.length))
									message.wheels = [];
								message.wheels.push($root.falak.adcs.v1.Wheel.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 7: {
								if (wireType === 2) {
									if (!(message.coilDipolesAm2 && message.coilDipolesAm2.length))
										message.coilDipolesAm2 = [];
									reader.floats(message.coilDipolesAm2);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.coilDipolesAm2 && message.coilDipolesAm2.length))
									message.coilDipolesAm2 = [];
								message.coilDipolesAm2.push(reader.float());
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.thruster = $root.falak.adcs.v1.Thruster.decode(reader, reader.size(), $undefined, _depth + 1, message.thruster);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Inputs;
			})();

			v1.Outputs = (function() {

				const Outputs = function (properties) {
					this.wheelTorquesNm = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Outputs.prototype.dipoleAm2 = null;
				Outputs.prototype.wheelTorquesNm = $util.emptyArray;
				Outputs.prototype.thrusterOn = false;

				Outputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.dipoleAm2 != null && $Object.hasOwnProperty.call(message, "dipoleAm2"))
						$root.falak.geometry.v1.Vector3.encode(message.dipoleAm2, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.wheelTorquesNm != null && message.wheelTorquesNm.length)
						writer.uint32(18).floats(message.wheelTorquesNm);
					if (message.thrusterOn != null && $Object.hasOwnProperty.call(message, "thrusterOn") && message.thrusterOn !== false)
						writer.uint32(24).bool(message.thrusterOn);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Outputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Outputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.dipoleAm2 = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.dipoleAm2);
								continue;
							}
						case 2: {
								if (wireType === 2) {
									if (!(message.wheelTorquesNm && message.wheelTorquesNm.length))
										message.wheelTorquesNm = [];
									reader.floats(message.wheelTorquesNm);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.wheelTorquesNm && message.wheelTorquesNm.length))
									message.wheelTorquesNm = [];
								message.wheelTorquesNm.push(reader.float());
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.thrusterOn = value;
								else
									delete message.thrusterOn;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Outputs;
			})();

			v1.Step = (function() {

				const Step = function (properties) {
					this.telecommands = [];
					this.parameters = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Step.prototype.tick = 0;
				Step.prototype.simTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Step.prototype.periodUs = 0;
				Step.prototype.inputs = null;
				Step.prototype.telecommands = $util.emptyArray;
				Step.prototype.parameters = $util.emptyArray;

				Step.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.simTimeUs != null && $Object.hasOwnProperty.call(message, "simTimeUs") && (typeof message.simTimeUs === "object" ? message.simTimeUs.low || message.simTimeUs.high : message.simTimeUs !== 0))
						writer.uint32(16).uint64(message.simTimeUs);
					if (message.periodUs != null && $Object.hasOwnProperty.call(message, "periodUs") && message.periodUs !== 0)
						writer.uint32(24).uint32(message.periodUs);
					if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
						$root.falak.adcs.v1.Inputs.encode(message.inputs, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.adcs.v1.Telecommand.encode(message.telecommands[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.parameters != null && message.parameters.length)
						for (let i = 0; i < message.parameters.length; ++i)
							$root.falak.adcs.v1.ParameterValue.encode(message.parameters[i], writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Step.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Step();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.simTimeUs = value;
								else
									delete message.simTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodUs = value;
								else
									delete message.periodUs;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.inputs = $root.falak.adcs.v1.Inputs.decode(reader, reader.size(), $undefined, _depth + 1, message.inputs);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.adcs.v1.Telecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (!(message.parameters && message.parameters.length))
									message.parameters = [];
								message.parameters.push($root.falak.adcs.v1.ParameterValue.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Step;
			})();

			v1.StepDone = (function() {

				const StepDone = function (properties) {
					this.events = [];
					this.verifications = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StepDone.prototype.tick = 0;
				StepDone.prototype.outputs = null;
				StepDone.prototype.telemetry = null;
				StepDone.prototype.events = $util.emptyArray;
				StepDone.prototype.verifications = $util.emptyArray;
				StepDone.prototype.busyUs = 0;

				StepDone.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
						$root.falak.adcs.v1.Outputs.encode(message.outputs, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry"))
						$root.falak.adcs.v1.Telemetry.encode(message.telemetry, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.adcs.v1.Event.encode(message.events[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.verifications != null && message.verifications.length)
						for (let i = 0; i < message.verifications.length; ++i)
							$root.falak.report.v1.Verification.encode(message.verifications[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.busyUs != null && $Object.hasOwnProperty.call(message, "busyUs") && message.busyUs !== 0)
						writer.uint32(48).uint32(message.busyUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StepDone.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.StepDone();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.outputs = $root.falak.adcs.v1.Outputs.decode(reader, reader.size(), $undefined, _depth + 1, message.outputs);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.telemetry = $root.falak.adcs.v1.Telemetry.decode(reader, reader.size(), $undefined, _depth + 1, message.telemetry);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.adcs.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.verifications && message.verifications.length))
									message.verifications = [];
								message.verifications.push($root.falak.report.v1.Verification.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.busyUs = value;
								else
									delete message.busyUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StepDone;
			})();

			v1.Event = (function() {

				const Event = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Event.prototype.code = 0;
				Event.prototype.severity = 0;
				Event.prototype.value = 0;

				Event.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(8).int32(message.code);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(16).int32(message.severity);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Event.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Event();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Event;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					this.wheelSpeedsRadps = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.mode = 0;
				Telemetry.prototype.bodyRateRadps = null;
				Telemetry.prototype.magneticFieldT = null;
				Telemetry.prototype.sunDirection = null;
				Telemetry.prototype.sunInSight = false;
				Telemetry.prototype.sunAngleRad = 0;
				Telemetry.prototype.dipoleAm2 = null;
				Telemetry.prototype.secondsInMode = 0;
				Telemetry.prototype.acceptedCount = 0;
				Telemetry.prototype.refusedCount = 0;
				Telemetry.prototype.qBn = null;
				Telemetry.prototype.gyroBiasRadps = null;
				Telemetry.prototype.pointingErrorRad = null;
				Telemetry.prototype.wheelSpeedsRadps = $util.emptyArray;
				Telemetry.prototype.sensorsInUse = 0;
				Telemetry.prototype.attitudeSigmaRad = null;
				Telemetry.prototype.estimatorConsistency = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Telemetry.prototype, "_pointingErrorRad", {
					get: $util.oneOfGetter($oneOfFields = ["pointingErrorRad"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Telemetry.prototype, "_attitudeSigmaRad", {
					get: $util.oneOfGetter($oneOfFields = ["attitudeSigmaRad"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Telemetry.prototype, "_estimatorConsistency", {
					get: $util.oneOfGetter($oneOfFields = ["estimatorConsistency"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.bodyRateRadps != null && $Object.hasOwnProperty.call(message, "bodyRateRadps"))
						$root.falak.geometry.v1.Vector3.encode(message.bodyRateRadps, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.magneticFieldT != null && $Object.hasOwnProperty.call(message, "magneticFieldT"))
						$root.falak.geometry.v1.Vector3.encode(message.magneticFieldT, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.sunDirection != null && $Object.hasOwnProperty.call(message, "sunDirection"))
						$root.falak.geometry.v1.Vector3.encode(message.sunDirection, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.sunInSight != null && $Object.hasOwnProperty.call(message, "sunInSight") && message.sunInSight !== false)
						writer.uint32(40).bool(message.sunInSight);
					if (message.sunAngleRad != null && $Object.hasOwnProperty.call(message, "sunAngleRad") && !$Object.is(message.sunAngleRad, 0))
						writer.uint32(53).float(message.sunAngleRad);
					if (message.dipoleAm2 != null && $Object.hasOwnProperty.call(message, "dipoleAm2"))
						$root.falak.geometry.v1.Vector3.encode(message.dipoleAm2, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.secondsInMode != null && $Object.hasOwnProperty.call(message, "secondsInMode") && message.secondsInMode !== 0)
						writer.uint32(64).uint32(message.secondsInMode);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(72).uint32(message.acceptedCount);
					if (message.refusedCount != null && $Object.hasOwnProperty.call(message, "refusedCount") && message.refusedCount !== 0)
						writer.uint32(80).uint32(message.refusedCount);
					if (message.qBn != null && $Object.hasOwnProperty.call(message, "qBn"))
						$root.falak.geometry.v1.Quaternion.encode(message.qBn, writer.uint32(90).fork(), _depth + 1).ldelim();
					if (message.gyroBiasRadps != null && $Object.hasOwnProperty.call(message, "gyroBiasRadps"))
						$root.falak.geometry.v1.Vector3.encode(message.gyroBiasRadps, writer.uint32(98).fork(), _depth + 1).ldelim();
					if (message.pointingErrorRad != null && $Object.hasOwnProperty.call(message, "pointingErrorRad"))
						writer.uint32(109).float(message.pointingErrorRad);
					if (message.wheelSpeedsRadps != null && message.wheelSpeedsRadps.length)
						writer.uint32(114).floats(message.wheelSpeedsRadps);
					if (message.sensorsInUse != null && $Object.hasOwnProperty.call(message, "sensorsInUse") && message.sensorsInUse !== 0)
						writer.uint32(120).uint32(message.sensorsInUse);
					if (message.attitudeSigmaRad != null && $Object.hasOwnProperty.call(message, "attitudeSigmaRad"))
						writer.uint32(133).float(message.attitudeSigmaRad);
					if (message.estimatorConsistency != null && $Object.hasOwnProperty.call(message, "estimatorConsistency"))
						writer.uint32(141).float(message.estimatorConsistency);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.bodyRateRadps = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.bodyRateRadps);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.magneticFieldT = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.magneticFieldT);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.sunDirection = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.sunDirection);
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.sunInSight = value;
								else
									delete message.sunInSight;
								continue;
							}
						case 6: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.sunAngleRad = value;
								else
									delete message.sunAngleRad;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.dipoleAm2 = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.dipoleAm2);
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.secondsInMode = value;
								else
									delete message.secondsInMode;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.refusedCount = value;
								else
									delete message.refusedCount;
								continue;
							}
						case 11: {
								if (wireType !== 2)
									break;
								message.qBn = $root.falak.geometry.v1.Quaternion.decode(reader, reader.size(), $undefined, _depth + 1, message.qBn);
								continue;
							}
						case 12: {
								if (wireType !== 2)
									break;
								message.gyroBiasRadps = $root.falak.geometry.v1.Vector3.decode(reader, reader.size(), $undefined, _depth + 1, message.gyroBiasRadps);
								continue;
							}
						case 13: {
								if (wireType !== 5)
									break;
								message.pointingErrorRad = reader.float();
								message._pointingErrorRad = "pointingErrorRad";
								continue;
							}
						case 14: {
								if (wireType === 2) {
									if (!(message.wheelSpeedsRadps && message.wheelSpeedsRadps.length))
										message.wheelSpeedsRadps = [];
									reader.floats(message.wheelSpeedsRadps);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.wheelSpeedsRadps && message.wheelSpeedsRadps.length))
									message.wheelSpeedsRadps = [];
								message.wheelSpeedsRadps.push(reader.float());
								continue;
							}
						case 15: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.sensorsInUse = value;
								else
									delete message.sensorsInUse;
								continue;
							}
						case 16: {
								if (wireType !== 5)
									break;
								message.attitudeSigmaRad = reader.float();
								message._attitudeSigmaRad = "attitudeSigmaRad";
								continue;
							}
						case 17: {
								if (wireType !== 5)
									break;
								message.estimatorConsistency = reader.float();
								message._estimatorConsistency = "estimatorConsistency";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.setMode = null;
				Telecommand.prototype.patchSensorSign = null;
				Telecommand.prototype.setDetumbleGain = null;
				Telecommand.prototype.setTarget = null;
				Telecommand.prototype.setInertialAttitude = null;
				Telecommand.prototype.excludeWheel = null;
				Telecommand.prototype.loadParameter = null;
				Telecommand.prototype.armThruster = null;
				Telecommand.prototype.burnThruster = null;

				let $oneOfFields;

				$Object.defineProperty(Telecommand.prototype, "command", {
					get: $util.oneOfGetter($oneOfFields = ["setMode", "patchSensorSign", "setDetumbleGain", "setTarget", "setInertialAttitude", "excludeWheel", "loadParameter", "armThruster", "burnThruster"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.setMode != null && $Object.hasOwnProperty.call(message, "setMode"))
						$root.falak.adcs.v1.SetMode.encode(message.setMode, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.patchSensorSign != null && $Object.hasOwnProperty.call(message, "patchSensorSign"))
						$root.falak.adcs.v1.PatchSensorSign.encode(message.patchSensorSign, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.setDetumbleGain != null && $Object.hasOwnProperty.call(message, "setDetumbleGain"))
						$root.falak.adcs.v1.SetDetumbleGain.encode(message.setDetumbleGain, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.setTarget != null && $Object.hasOwnProperty.call(message, "setTarget"))
						$root.falak.adcs.v1.SetTarget.encode(message.setTarget, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.setInertialAttitude != null && $Object.hasOwnProperty.call(message, "setInertialAttitude"))
						$root.falak.adcs.v1.SetInertialAttitude.encode(message.setInertialAttitude, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.excludeWheel != null && $Object.hasOwnProperty.call(message, "excludeWheel"))
						$root.falak.adcs.v1.ExcludeWheel.encode(message.excludeWheel, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.loadParameter != null && $Object.hasOwnProperty.call(message, "loadParameter"))
						$root.falak.adcs.v1.LoadParameter.encode(message.loadParameter, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.armThruster != null && $Object.hasOwnProperty.call(message, "armThruster"))
						$root.falak.adcs.v1.ArmThruster.encode(message.armThruster, writer.uint32(74).fork(), _depth + 1).ldelim();
					if (message.burnThruster != null && $Object.hasOwnProperty.call(message, "burnThruster"))
						$root.falak.adcs.v1.BurnThruster.encode(message.burnThruster, writer.uint32(82).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.setMode = $root.falak.adcs.v1.SetMode.decode(reader, reader.size(), $undefined, _depth + 1, message.setMode);
								message.command = "setMode";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.patchSensorSign = $root.falak.adcs.v1.PatchSensorSign.decode(reader, reader.size(), $undefined, _depth + 1, message.patchSensorSign);
								message.command = "patchSensorSign";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.setDetumbleGain = $root.falak.adcs.v1.SetDetumbleGain.decode(reader, reader.size(), $undefined, _depth + 1, message.setDetumbleGain);
								message.command = "setDetumbleGain";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.setTarget = $root.falak.adcs.v1.SetTarget.decode(reader, reader.size(), $undefined, _depth + 1, message.setTarget);
								message.command = "setTarget";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.setInertialAttitude = $root.falak.adcs.v1.SetInertialAttitude.decode(reader, reader.size(), $undefined, _depth + 1, message.setInertialAttitude);
								message.command = "setInertialAttitude";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.excludeWheel = $root.falak.adcs.v1.ExcludeWheel.decode(reader, reader.size(), $undefined, _depth + 1, message.excludeWheel);
								message.command = "excludeWheel";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.loadParameter = $root.falak.adcs.v1.LoadParameter.decode(reader, reader.size(), $undefined, _depth + 1, message.loadParameter);
								message.command = "loadParameter";
								continue;
							}
						case 9: {
								if (wireType !== 2)
									break;
								message.armThruster = $root.falak.adcs.v1.ArmThruster.decode(reader, reader.size(), $undefined, _depth + 1, message.armThruster);
								message.command = "armThruster";
								continue;
							}
						case 10: {
								if (wireType !== 2)
									break;
								message.burnThruster = $root.falak.adcs.v1.BurnThruster.decode(reader, reader.size(), $undefined, _depth + 1, message.burnThruster);
								message.command = "burnThruster";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.SetMode = (function() {

				const SetMode = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetMode.prototype.mode = 0;

				SetMode.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetMode.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.SetMode();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetMode;
			})();

			v1.PatchSensorSign = (function() {

				const PatchSensorSign = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PatchSensorSign.prototype.sensor = 0;
				PatchSensorSign.prototype.axis = 0;
				PatchSensorSign.prototype.inverted = false;

				PatchSensorSign.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.sensor != null && $Object.hasOwnProperty.call(message, "sensor") && message.sensor !== 0)
						writer.uint32(8).int32(message.sensor);
					if (message.axis != null && $Object.hasOwnProperty.call(message, "axis") && message.axis !== 0)
						writer.uint32(16).int32(message.axis);
					if (message.inverted != null && $Object.hasOwnProperty.call(message, "inverted") && message.inverted !== false)
						writer.uint32(24).bool(message.inverted);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PatchSensorSign.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.PatchSensorSign();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.sensor = value;
								else
									delete message.sensor;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.axis = value;
								else
									delete message.axis;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.inverted = value;
								else
									delete message.inverted;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PatchSensorSign;
			})();

			v1.SetTarget = (function() {

				const SetTarget = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetTarget.prototype.latitudeDeg = 0;
				SetTarget.prototype.longitudeDeg = 0;
				SetTarget.prototype.altitudeM = 0;

				SetTarget.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg") && !$Object.is(message.latitudeDeg, 0))
						writer.uint32(13).float(message.latitudeDeg);
					if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg") && !$Object.is(message.longitudeDeg, 0))
						writer.uint32(21).float(message.longitudeDeg);
					if (message.altitudeM != null && $Object.hasOwnProperty.call(message, "altitudeM") && !$Object.is(message.altitudeM, 0))
						writer.uint32(29).float(message.altitudeM);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetTarget.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.SetTarget();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.latitudeDeg = value;
								else
									delete message.latitudeDeg;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.longitudeDeg = value;
								else
									delete message.longitudeDeg;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.altitudeM = value;
								else
									delete message.altitudeM;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetTarget;
			})();

			v1.SetInertialAttitude = (function() {

				const SetInertialAttitude = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetInertialAttitude.prototype.qBn = null;

				SetInertialAttitude.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.qBn != null && $Object.hasOwnProperty.call(message, "qBn"))
						$root.falak.geometry.v1.Quaternion.encode(message.qBn, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetInertialAttitude.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.SetInertialAttitude();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.qBn = $root.falak.geometry.v1.Quaternion.decode(reader, reader.size(), $undefined, _depth + 1, message.qBn);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetInertialAttitude;
			})();

			v1.ExcludeWheel = (function() {

				const ExcludeWheel = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExcludeWheel.prototype.wheel = 0;
				ExcludeWheel.prototype.excluded = false;

				ExcludeWheel.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.wheel != null && $Object.hasOwnProperty.call(message, "wheel") && message.wheel !== 0)
						writer.uint32(8).uint32(message.wheel);
					if (message.excluded != null && $Object.hasOwnProperty.call(message, "excluded") && message.excluded !== false)
						writer.uint32(16).bool(message.excluded);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExcludeWheel.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.ExcludeWheel();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.wheel = value;
								else
									delete message.wheel;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.excluded = value;
								else
									delete message.excluded;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExcludeWheel;
			})();

			v1.SetDetumbleGain = (function() {

				const SetDetumbleGain = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetDetumbleGain.prototype.gainNms = 0;

				SetDetumbleGain.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.gainNms != null && $Object.hasOwnProperty.call(message, "gainNms") && !$Object.is(message.gainNms, 0))
						writer.uint32(13).float(message.gainNms);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetDetumbleGain.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.SetDetumbleGain();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.gainNms = value;
								else
									delete message.gainNms;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetDetumbleGain;
			})();

			v1.LoadParameter = (function() {

				const LoadParameter = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LoadParameter.prototype.parameter = 0;
				LoadParameter.prototype.value = 0;

				LoadParameter.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(8).int32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(21).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				LoadParameter.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.LoadParameter();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LoadParameter;
			})();

			v1.ArmThruster = (function() {

				const ArmThruster = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ArmThruster.prototype.armed = false;

				ArmThruster.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.armed != null && $Object.hasOwnProperty.call(message, "armed") && message.armed !== false)
						writer.uint32(8).bool(message.armed);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ArmThruster.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.ArmThruster();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.armed = value;
								else
									delete message.armed;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ArmThruster;
			})();

			v1.BurnThruster = (function() {

				const BurnThruster = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				BurnThruster.prototype.durationS = 0;

				BurnThruster.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.durationS != null && $Object.hasOwnProperty.call(message, "durationS") && !$Object.is(message.durationS, 0))
						writer.uint32(13).float(message.durationS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				BurnThruster.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.adcs.v1.BurnThruster();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.durationS = value;
								else
									delete message.durationS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return BurnThruster;
			})();

			return v1;
		})();

		return adcs;
	})();

	falak.geometry = (function() {

		const geometry = {};

		geometry.v1 = (function() {

			const v1 = {};

			v1.Vector3 = (function() {

				const Vector3 = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Vector3.prototype.x = 0;
				Vector3.prototype.y = 0;
				Vector3.prototype.z = 0;

				Vector3.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
						writer.uint32(13).float(message.x);
					if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
						writer.uint32(21).float(message.y);
					if (message.z != null && $Object.hasOwnProperty.call(message, "z") && !$Object.is(message.z, 0))
						writer.uint32(29).float(message.z);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Vector3.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.geometry.v1.Vector3();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.x = value;
								else
									delete message.x;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.y = value;
								else
									delete message.y;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.z = value;
								else
									delete message.z;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Vector3;
			})();

			v1.Vector3Double = (function() {

				const Vector3Double = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Vector3Double.prototype.x = 0;
				Vector3Double.prototype.y = 0;
				Vector3Double.prototype.z = 0;

				Vector3Double.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
						writer.uint32(9).double(message.x);
					if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
						writer.uint32(17).double(message.y);
					if (message.z != null && $Object.hasOwnProperty.call(message, "z") && !$Object.is(message.z, 0))
						writer.uint32(25).double(message.z);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Vector3Double.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.geometry.v1.Vector3Double();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 1)
									break;
								if (!$Object.is(value = reader.double(), 0))
									message.x = value;
								else
									delete message.x;
								continue;
							}
						case 2: {
								if (wireType !== 1)
									break;
								if (!$Object.is(value = reader.double(), 0))
									message.y = value;
								else
									delete message.y;
								continue;
							}
						case 3: {
								if (wireType !== 1)
									break;
								if (!$Object.is(value = reader.double(), 0))
									message.z = value;
								else
									delete message.z;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Vector3Double;
			})();

			v1.Quaternion = (function() {

				const Quaternion = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Quaternion.prototype.x = 0;
				Quaternion.prototype.y = 0;
				Quaternion.prototype.z = 0;
				Quaternion.prototype.w = 0;

				Quaternion.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
						writer.uint32(13).float(message.x);
					if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
						writer.uint32(21).float(message.y);
					if (message.z != null && $Object.hasOwnProperty.call(message, "z") && !$Object.is(message.z, 0))
						writer.uint32(29).float(message.z);
					if (message.w != null && $Object.hasOwnProperty.call(message, "w") && !$Object.is(message.w, 0))
						writer.uint32(37).float(message.w);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Quaternion.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.geometry.v1.Quaternion();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.x = value;
								else
									delete message.x;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.y = value;
								else
									delete message.y;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.z = value;
								else
									delete message.z;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.w = value;
								else
									delete message.w;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Quaternion;
			})();

			return v1;
		})();

		return geometry;
	})();

	falak.report = (function() {

		const report = {};

		report.v1 = (function() {

			const v1 = {};

			v1.Stage = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "STAGE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "STAGE_ACCEPTANCE"] = 1;
				values[valuesById[2] = "STAGE_START"] = 2;
				values[valuesById[3] = "STAGE_PROGRESS"] = 3;
				values[valuesById[4] = "STAGE_COMPLETION"] = 4;
				return values;
			})();

			v1.FailureReason = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "FAILURE_REASON_UNSPECIFIED"] = 0;
				values[valuesById[1] = "FAILURE_REASON_NONE"] = 1;
				values[valuesById[2] = "FAILURE_REASON_UNKNOWN_COMMAND"] = 2;
				values[valuesById[3] = "FAILURE_REASON_ARGUMENT_OUT_OF_RANGE"] = 3;
				values[valuesById[4] = "FAILURE_REASON_WRONG_MODE"] = 4;
				values[valuesById[5] = "FAILURE_REASON_INTERLOCK"] = 5;
				values[valuesById[6] = "FAILURE_REASON_EQUIPMENT_ABSENT"] = 6;
				values[valuesById[7] = "FAILURE_REASON_BUSY"] = 7;
				values[valuesById[8] = "FAILURE_REASON_QUEUE_FULL"] = 8;
				values[valuesById[9] = "FAILURE_REASON_NOT_AUTHENTICATED"] = 9;
				values[valuesById[10] = "FAILURE_REASON_CORRUPT"] = 10;
				values[valuesById[11] = "FAILURE_REASON_NOT_ALLOWED"] = 11;
				values[valuesById[12] = "FAILURE_REASON_IN_THE_PAST"] = 12;
				values[valuesById[13] = "FAILURE_REASON_NOT_FOUND"] = 13;
				values[valuesById[14] = "FAILURE_REASON_NO_RESPONSE"] = 14;
				return values;
			})();

			v1.Verification = (function() {

				const Verification = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Verification.prototype.requestId = 0;
				Verification.prototype.stage = 0;
				Verification.prototype.reason = 0;

				Verification.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
						writer.uint32(16).int32(message.stage);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
						writer.uint32(24).int32(message.reason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Verification.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.report.v1.Verification();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.stage = value;
								else
									delete message.stage;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Verification;
			})();

			v1.EventSeverity = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_SEVERITY_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_SEVERITY_INFORMATIVE"] = 1;
				values[valuesById[2] = "EVENT_SEVERITY_LOW"] = 2;
				values[valuesById[3] = "EVENT_SEVERITY_MEDIUM"] = 3;
				values[valuesById[4] = "EVENT_SEVERITY_HIGH"] = 4;
				return values;
			})();

			return v1;
		})();

		return report;
	})();

	falak.comms = (function() {

		const comms = {};

		comms.v1 = (function() {

			const v1 = {};

			v1.Antenna = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "ANTENNA_UNSPECIFIED"] = 0;
				values[valuesById[1] = "ANTENNA_A"] = 1;
				values[valuesById[2] = "ANTENNA_B"] = 2;
				return values;
			})();

			v1.Receiver = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "RECEIVER_UNSPECIFIED"] = 0;
				values[valuesById[1] = "RECEIVER_A"] = 1;
				values[valuesById[2] = "RECEIVER_B"] = 2;
				return values;
			})();

			v1.TransmitterMode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "TRANSMITTER_MODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "TRANSMITTER_MODE_OFF"] = 1;
				values[valuesById[2] = "TRANSMITTER_MODE_BEACON"] = 2;
				values[valuesById[3] = "TRANSMITTER_MODE_ON_LOCK"] = 3;
				values[valuesById[4] = "TRANSMITTER_MODE_ON"] = 4;
				return values;
			})();

			v1.EventCode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_CODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_CODE_STARTED"] = 1;
				values[valuesById[2] = "EVENT_CODE_UPLINK_LOCKED"] = 2;
				values[valuesById[3] = "EVENT_CODE_UPLINK_LOST"] = 3;
				values[valuesById[4] = "EVENT_CODE_FRAME_REFUSED"] = 4;
				values[valuesById[5] = "EVENT_CODE_QUEUE_OVERFLOW"] = 5;
				return values;
			})();

			v1.ReceiverState = (function() {

				const ReceiverState = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReceiverState.prototype.carrierLock = false;
				ReceiverState.prototype.bitLock = false;
				ReceiverState.prototype.signalDbm = 0;
				ReceiverState.prototype.dopplerHz = 0;

				ReceiverState.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.carrierLock != null && $Object.hasOwnProperty.call(message, "carrierLock") && message.carrierLock !== false)
						writer.uint32(8).bool(message.carrierLock);
					if (message.bitLock != null && $Object.hasOwnProperty.call(message, "bitLock") && message.bitLock !== false)
						writer.uint32(16).bool(message.bitLock);
					if (message.signalDbm != null && $Object.hasOwnProperty.call(message, "signalDbm") && !$Object.is(message.signalDbm, 0))
						writer.uint32(29).float(message.signalDbm);
					if (message.dopplerHz != null && $Object.hasOwnProperty.call(message, "dopplerHz") && !$Object.is(message.dopplerHz, 0))
						writer.uint32(37).float(message.dopplerHz);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReceiverState.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.ReceiverState();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.carrierLock = value;
								else
									delete message.carrierLock;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.bitLock = value;
								else
									delete message.bitLock;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.signalDbm = value;
								else
									delete message.signalDbm;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.dopplerHz = value;
								else
									delete message.dopplerHz;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReceiverState;
			})();

			v1.QueueState = (function() {

				const QueueState = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				QueueState.prototype.packets = 0;
				QueueState.prototype.bytes = 0;
				QueueState.prototype.droppedPackets = 0;

				QueueState.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.packets != null && $Object.hasOwnProperty.call(message, "packets") && message.packets !== 0)
						writer.uint32(8).uint32(message.packets);
					if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes !== 0)
						writer.uint32(16).uint32(message.bytes);
					if (message.droppedPackets != null && $Object.hasOwnProperty.call(message, "droppedPackets") && message.droppedPackets !== 0)
						writer.uint32(24).uint32(message.droppedPackets);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				QueueState.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.QueueState();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.packets = value;
								else
									delete message.packets;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bytes = value;
								else
									delete message.bytes;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.droppedPackets = value;
								else
									delete message.droppedPackets;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return QueueState;
			})();

			v1.Beacon = (function() {

				const Beacon = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Beacon.prototype.spacecraftMode = 0;
				Beacon.prototype.adcsMode = 0;
				Beacon.prototype.stateOfCharge = 0;
				Beacon.prototype.busVoltageV = 0;
				Beacon.prototype.bodyRateRadps = 0;
				Beacon.prototype.wingsDeployed = 0;
				Beacon.prototype.uptimeS = 0;
				Beacon.prototype.bootCount = 0;
				Beacon.prototype.acceptedCount = 0;

				Beacon.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.spacecraftMode != null && $Object.hasOwnProperty.call(message, "spacecraftMode") && message.spacecraftMode !== 0)
						writer.uint32(8).uint32(message.spacecraftMode);
					if (message.adcsMode != null && $Object.hasOwnProperty.call(message, "adcsMode") && message.adcsMode !== 0)
						writer.uint32(16).uint32(message.adcsMode);
					if (message.stateOfCharge != null && $Object.hasOwnProperty.call(message, "stateOfCharge") && !$Object.is(message.stateOfCharge, 0))
						writer.uint32(29).float(message.stateOfCharge);
					if (message.busVoltageV != null && $Object.hasOwnProperty.call(message, "busVoltageV") && !$Object.is(message.busVoltageV, 0))
						writer.uint32(37).float(message.busVoltageV);
					if (message.bodyRateRadps != null && $Object.hasOwnProperty.call(message, "bodyRateRadps") && !$Object.is(message.bodyRateRadps, 0))
						writer.uint32(45).float(message.bodyRateRadps);
					if (message.wingsDeployed != null && $Object.hasOwnProperty.call(message, "wingsDeployed") && message.wingsDeployed !== 0)
						writer.uint32(48).uint32(message.wingsDeployed);
					if (message.uptimeS != null && $Object.hasOwnProperty.call(message, "uptimeS") && message.uptimeS !== 0)
						writer.uint32(56).uint32(message.uptimeS);
					if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && message.bootCount !== 0)
						writer.uint32(64).uint32(message.bootCount);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(72).uint32(message.acceptedCount);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Beacon.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Beacon();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.spacecraftMode = value;
								else
									delete message.spacecraftMode;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.adcsMode = value;
								else
									delete message.adcsMode;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.stateOfCharge = value;
								else
									delete message.stateOfCharge;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.busVoltageV = value;
								else
									delete message.busVoltageV;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.bodyRateRadps = value;
								else
									delete message.bodyRateRadps;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.wingsDeployed = value;
								else
									delete message.wingsDeployed;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeS = value;
								else
									delete message.uptimeS;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bootCount = value;
								else
									delete message.bootCount;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Beacon;
			})();

			v1.Inputs = (function() {

				const Inputs = function (properties) {
					this.receivers = [];
					this.uplinkFrames = [];
					this.queues = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Inputs.prototype.receivers = $util.emptyArray;
				Inputs.prototype.uplinkFrames = $util.emptyArray;
				Inputs.prototype.queues = $util.emptyArray;
				Inputs.prototype.transmitterPowered = false;
				Inputs.prototype.transmitterTemperatureDegc = 0;
				Inputs.prototype.beacon = null;
				Inputs.prototype.framesNotAuthenticated = 0;
				Inputs.prototype.authenticationCounter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				Inputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.receivers != null && message.receivers.length)
						for (let i = 0; i < message.receivers.length; ++i)
							$root.falak.comms.v1.ReceiverState.encode(message.receivers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.uplinkFrames != null && message.uplinkFrames.length)
						for (let i = 0; i < message.uplinkFrames.length; ++i)
							writer.uint32(18).bytes(message.uplinkFrames[i]);
					if (message.queues != null && message.queues.length)
						for (let i = 0; i < message.queues.length; ++i)
							$root.falak.comms.v1.QueueState.encode(message.queues[i], writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.transmitterPowered != null && $Object.hasOwnProperty.call(message, "transmitterPowered") && message.transmitterPowered !== false)
						writer.uint32(32).bool(message.transmitterPowered);
					if (message.transmitterTemperatureDegc != null && $Object.hasOwnProperty.call(message, "transmitterTemperatureDegc") && !$Object.is(message.transmitterTemperatureDegc, 0))
						writer.uint32(45).float(message.transmitterTemperatureDegc);
					if (message.beacon != null && $Object.hasOwnProperty.call(message, "beacon"))
						$root.falak.comms.v1.Beacon.encode(message.beacon, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.framesNotAuthenticated != null && $Object.hasOwnProperty.call(message, "framesNotAuthenticated") && message.framesNotAuthenticated !== 0)
						writer.uint32(56).uint32(message.framesNotAuthenticated);
					if (message.authenticationCounter != null && $Object.hasOwnProperty.call(message, "authenticationCounter") && (typeof message.authenticationCounter === "object" ? message.authenticationCounter.low || message.authenticationCounter.high : message.authenticationCounter !== 0))
						writer.uint32(64).uint64(message.authenticationCounter);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Inputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Inputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.receivers && message.receivers.length))
									message.receivers = [];
								message.receivers.push($root.falak.comms.v1.ReceiverState.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.uplinkFrames && message.uplinkFrames.length))
									message.uplinkFrames = [];
								message.uplinkFrames.push(reader.bytes());
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if (!(message.queues && message.queues.length))
									message.queues = [];
								message.queues.push($root.falak.comms.v1.QueueState.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.transmitterPowered = value;
								else
									delete message.transmitterPowered;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.transmitterTemperatureDegc = value;
								else
									delete message.transmitterTemperatureDegc;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.beacon = $root.falak.comms.v1.Beacon.decode(reader, reader.size(), $undefined, _depth + 1, message.beacon);
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.framesNotAuthenticated = value;
								else
									delete message.framesNotAuthenticated;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.authenticationCounter = value;
								else
									delete message.authenticationCounter;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Inputs;
			})();

			v1.Outputs = (function() {

				const Outputs = function (properties) {
					this.releaseBytes = [];
					this.telecommands = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Outputs.prototype.transmitterOn = false;
				Outputs.prototype.downlinkRateBps = 0;
				Outputs.prototype.transmitAntenna = 0;
				Outputs.prototype.receiversOn = 0;
				Outputs.prototype.releaseBytes = $util.emptyArray;
				Outputs.prototype.beacon = null;
				Outputs.prototype.telecommands = $util.emptyArray;

				Outputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.transmitterOn != null && $Object.hasOwnProperty.call(message, "transmitterOn") && message.transmitterOn !== false)
						writer.uint32(8).bool(message.transmitterOn);
					if (message.downlinkRateBps != null && $Object.hasOwnProperty.call(message, "downlinkRateBps") && message.downlinkRateBps !== 0)
						writer.uint32(16).uint32(message.downlinkRateBps);
					if (message.transmitAntenna != null && $Object.hasOwnProperty.call(message, "transmitAntenna") && message.transmitAntenna !== 0)
						writer.uint32(24).int32(message.transmitAntenna);
					if (message.receiversOn != null && $Object.hasOwnProperty.call(message, "receiversOn") && message.receiversOn !== 0)
						writer.uint32(32).uint32(message.receiversOn);
					if (message.releaseBytes != null && message.releaseBytes.length)
						writer.uint32(42).uint32s(message.releaseBytes);
					if (message.beacon != null && $Object.hasOwnProperty.call(message, "beacon"))
						$root.falak.comms.v1.Beacon.encode(message.beacon, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							writer.uint32(58).bytes(message.telecommands[i]);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Outputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Outputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.transmitterOn = value;
								else
									delete message.transmitterOn;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.downlinkRateBps = value;
								else
									delete message.downlinkRateBps;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.transmitAntenna = value;
								else
									delete message.transmitAntenna;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.receiversOn = value;
								else
									delete message.receiversOn;
								continue;
							}
						case 5: {
								if (wireType === 2) {
									if (!(message.releaseBytes && message.releaseBytes.length))
										message.releaseBytes = [];
									reader.uint32s(message.releaseBytes);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.releaseBytes && message.releaseBytes.length))
									message.releaseBytes = [];
								message.releaseBytes.push(reader.uint32());
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.beacon = $root.falak.comms.v1.Beacon.decode(reader, reader.size(), $undefined, _depth + 1, message.beacon);
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push(reader.bytes());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Outputs;
			})();

			v1.Step = (function() {

				const Step = function (properties) {
					this.telecommands = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Step.prototype.tick = 0;
				Step.prototype.simTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Step.prototype.periodUs = 0;
				Step.prototype.inputs = null;
				Step.prototype.telecommands = $util.emptyArray;

				Step.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.simTimeUs != null && $Object.hasOwnProperty.call(message, "simTimeUs") && (typeof message.simTimeUs === "object" ? message.simTimeUs.low || message.simTimeUs.high : message.simTimeUs !== 0))
						writer.uint32(16).uint64(message.simTimeUs);
					if (message.periodUs != null && $Object.hasOwnProperty.call(message, "periodUs") && message.periodUs !== 0)
						writer.uint32(24).uint32(message.periodUs);
					if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
						$root.falak.comms.v1.Inputs.encode(message.inputs, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.comms.v1.Telecommand.encode(message.telecommands[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Step.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Step();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.simTimeUs = value;
								else
									delete message.simTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodUs = value;
								else
									delete message.periodUs;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.inputs = $root.falak.comms.v1.Inputs.decode(reader, reader.size(), $undefined, _depth + 1, message.inputs);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.comms.v1.Telecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Step;
			})();

			v1.StepDone = (function() {

				const StepDone = function (properties) {
					this.events = [];
					this.verifications = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StepDone.prototype.tick = 0;
				StepDone.prototype.outputs = null;
				StepDone.prototype.telemetry = null;
				StepDone.prototype.events = $util.emptyArray;
				StepDone.prototype.verifications = $util.emptyArray;
				StepDone.prototype.busyUs = 0;

				StepDone.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
						$root.falak.comms.v1.Outputs.encode(message.outputs, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry"))
						$root.falak.comms.v1.Telemetry.encode(message.telemetry, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.comms.v1.Event.encode(message.events[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.verifications != null && message.verifications.length)
						for (let i = 0; i < message.verifications.length; ++i)
							$root.falak.report.v1.Verification.encode(message.verifications[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.busyUs != null && $Object.hasOwnProperty.call(message, "busyUs") && message.busyUs !== 0)
						writer.uint32(48).uint32(message.busyUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StepDone.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.StepDone();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.outputs = $root.falak.comms.v1.Outputs.decode(reader, reader.size(), $undefined, _depth + 1, message.outputs);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.telemetry = $root.falak.comms.v1.Telemetry.decode(reader, reader.size(), $undefined, _depth + 1, message.telemetry);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.comms.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.verifications && message.verifications.length))
									message.verifications = [];
								message.verifications.push($root.falak.report.v1.Verification.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.busyUs = value;
								else
									delete message.busyUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StepDone;
			})();

			v1.Event = (function() {

				const Event = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Event.prototype.code = 0;
				Event.prototype.severity = 0;
				Event.prototype.value = 0;

				Event.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(8).int32(message.code);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(16).int32(message.severity);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Event.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Event();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Event;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.transmitterMode = 0;
				Telemetry.prototype.transmitterOn = false;
				Telemetry.prototype.downlinkRateBps = 0;
				Telemetry.prototype.transmitAntenna = 0;
				Telemetry.prototype.receiversLocked = 0;
				Telemetry.prototype.signalADbm = 0;
				Telemetry.prototype.signalBDbm = 0;
				Telemetry.prototype.framesReceived = 0;
				Telemetry.prototype.framesRefused = 0;
				Telemetry.prototype.queuedPackets = 0;
				Telemetry.prototype.droppedPackets = 0;
				Telemetry.prototype.beaconPeriodS = 0;
				Telemetry.prototype.beaconsSent = 0;
				Telemetry.prototype.transmitterTemperatureDegc = 0;
				Telemetry.prototype.acceptedCount = 0;
				Telemetry.prototype.refusedCount = 0;
				Telemetry.prototype.framesNotAuthenticated = 0;
				Telemetry.prototype.authenticationCounter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.transmitterMode != null && $Object.hasOwnProperty.call(message, "transmitterMode") && message.transmitterMode !== 0)
						writer.uint32(8).int32(message.transmitterMode);
					if (message.transmitterOn != null && $Object.hasOwnProperty.call(message, "transmitterOn") && message.transmitterOn !== false)
						writer.uint32(16).bool(message.transmitterOn);
					if (message.downlinkRateBps != null && $Object.hasOwnProperty.call(message, "downlinkRateBps") && message.downlinkRateBps !== 0)
						writer.uint32(24).uint32(message.downlinkRateBps);
					if (message.transmitAntenna != null && $Object.hasOwnProperty.call(message, "transmitAntenna") && message.transmitAntenna !== 0)
						writer.uint32(32).int32(message.transmitAntenna);
					if (message.receiversLocked != null && $Object.hasOwnProperty.call(message, "receiversLocked") && message.receiversLocked !== 0)
						writer.uint32(40).uint32(message.receiversLocked);
					if (message.signalADbm != null && $Object.hasOwnProperty.call(message, "signalADbm") && !$Object.is(message.signalADbm, 0))
						writer.uint32(53).float(message.signalADbm);
					if (message.signalBDbm != null && $Object.hasOwnProperty.call(message, "signalBDbm") && !$Object.is(message.signalBDbm, 0))
						writer.uint32(61).float(message.signalBDbm);
					if (message.framesReceived != null && $Object.hasOwnProperty.call(message, "framesReceived") && message.framesReceived !== 0)
						writer.uint32(64).uint32(message.framesReceived);
					if (message.framesRefused != null && $Object.hasOwnProperty.call(message, "framesRefused") && message.framesRefused !== 0)
						writer.uint32(72).uint32(message.framesRefused);
					if (message.queuedPackets != null && $Object.hasOwnProperty.call(message, "queuedPackets") && message.queuedPackets !== 0)
						writer.uint32(80).uint32(message.queuedPackets);
					if (message.droppedPackets != null && $Object.hasOwnProperty.call(message, "droppedPackets") && message.droppedPackets !== 0)
						writer.uint32(88).uint32(message.droppedPackets);
					if (message.beaconPeriodS != null && $Object.hasOwnProperty.call(message, "beaconPeriodS") && !$Object.is(message.beaconPeriodS, 0))
						writer.uint32(101).float(message.beaconPeriodS);
					if (message.beaconsSent != null && $Object.hasOwnProperty.call(message, "beaconsSent") && message.beaconsSent !== 0)
						writer.uint32(104).uint32(message.beaconsSent);
					if (message.transmitterTemperatureDegc != null && $Object.hasOwnProperty.call(message, "transmitterTemperatureDegc") && !$Object.is(message.transmitterTemperatureDegc, 0))
						writer.uint32(117).float(message.transmitterTemperatureDegc);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(120).uint32(message.acceptedCount);
					if (message.refusedCount != null && $Object.hasOwnProperty.call(message, "refusedCount") && message.refusedCount !== 0)
						writer.uint32(128).uint32(message.refusedCount);
					if (message.framesNotAuthenticated != null && $Object.hasOwnProperty.call(message, "framesNotAuthenticated") && message.framesNotAuthenticated !== 0)
						writer.uint32(136).uint32(message.framesNotAuthenticated);
					if (message.authenticationCounter != null && $Object.hasOwnProperty.call(message, "authenticationCounter") && (typeof message.authenticationCounter === "object" ? message.authenticationCounter.low || message.authenticationCounter.high : message.authenticationCounter !== 0))
						writer.uint32(144).uint64(message.authenticationCounter);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.transmitterMode = value;
								else
									delete message.transmitterMode;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.transmitterOn = value;
								else
									delete message.transmitterOn;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.downlinkRateBps = value;
								else
									delete message.downlinkRateBps;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.transmitAntenna = value;
								else
									delete message.transmitAntenna;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.receiversLocked = value;
								else
									delete message.receiversLocked;
								continue;
							}
						case 6: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.signalADbm = value;
								else
									delete message.signalADbm;
								continue;
							}
						case 7: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.signalBDbm = value;
								else
									delete message.signalBDbm;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.framesReceived = value;
								else
									delete message.framesReceived;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.framesRefused = value;
								else
									delete message.framesRefused;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.queuedPackets = value;
								else
									delete message.queuedPackets;
								continue;
							}
						case 11: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.droppedPackets = value;
								else
									delete message.droppedPackets;
								continue;
							}
						case 12: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.beaconPeriodS = value;
								else
									delete message.beaconPeriodS;
								continue;
							}
						case 13: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beaconsSent = value;
								else
									delete message.beaconsSent;
								continue;
							}
						case 14: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.transmitterTemperatureDegc = value;
								else
									delete message.transmitterTemperatureDegc;
								continue;
							}
						case 15: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						case 16: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.refusedCount = value;
								else
									delete message.refusedCount;
								continue;
							}
						case 17: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.framesNotAuthenticated = value;
								else
									delete message.framesNotAuthenticated;
								continue;
							}
						case 18: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.authenticationCounter = value;
								else
									delete message.authenticationCounter;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.setTransmitter = null;
				Telecommand.prototype.setDownlinkRate = null;
				Telecommand.prototype.selectAntenna = null;
				Telecommand.prototype.selectReceivers = null;
				Telecommand.prototype.setBeaconPeriod = null;

				let $oneOfFields;

				$Object.defineProperty(Telecommand.prototype, "command", {
					get: $util.oneOfGetter($oneOfFields = ["setTransmitter", "setDownlinkRate", "selectAntenna", "selectReceivers", "setBeaconPeriod"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.setTransmitter != null && $Object.hasOwnProperty.call(message, "setTransmitter"))
						$root.falak.comms.v1.SetTransmitter.encode(message.setTransmitter, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.setDownlinkRate != null && $Object.hasOwnProperty.call(message, "setDownlinkRate"))
						$root.falak.comms.v1.SetDownlinkRate.encode(message.setDownlinkRate, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.selectAntenna != null && $Object.hasOwnProperty.call(message, "selectAntenna"))
						$root.falak.comms.v1.SelectAntenna.encode(message.selectAntenna, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.selectReceivers != null && $Object.hasOwnProperty.call(message, "selectReceivers"))
						$root.falak.comms.v1.SelectReceivers.encode(message.selectReceivers, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.setBeaconPeriod != null && $Object.hasOwnProperty.call(message, "setBeaconPeriod"))
						$root.falak.comms.v1.SetBeaconPeriod.encode(message.setBeaconPeriod, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.setTransmitter = $root.falak.comms.v1.SetTransmitter.decode(reader, reader.size(), $undefined, _depth + 1, message.setTransmitter);
								message.command = "setTransmitter";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.setDownlinkRate = $root.falak.comms.v1.SetDownlinkRate.decode(reader, reader.size(), $undefined, _depth + 1, message.setDownlinkRate);
								message.command = "setDownlinkRate";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.selectAntenna = $root.falak.comms.v1.SelectAntenna.decode(reader, reader.size(), $undefined, _depth + 1, message.selectAntenna);
								message.command = "selectAntenna";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.selectReceivers = $root.falak.comms.v1.SelectReceivers.decode(reader, reader.size(), $undefined, _depth + 1, message.selectReceivers);
								message.command = "selectReceivers";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.setBeaconPeriod = $root.falak.comms.v1.SetBeaconPeriod.decode(reader, reader.size(), $undefined, _depth + 1, message.setBeaconPeriod);
								message.command = "setBeaconPeriod";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.SetTransmitter = (function() {

				const SetTransmitter = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetTransmitter.prototype.mode = 0;

				SetTransmitter.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetTransmitter.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.SetTransmitter();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetTransmitter;
			})();

			v1.SetDownlinkRate = (function() {

				const SetDownlinkRate = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetDownlinkRate.prototype.rateBps = 0;

				SetDownlinkRate.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.rateBps != null && $Object.hasOwnProperty.call(message, "rateBps") && message.rateBps !== 0)
						writer.uint32(8).uint32(message.rateBps);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetDownlinkRate.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.SetDownlinkRate();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.rateBps = value;
								else
									delete message.rateBps;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetDownlinkRate;
			})();

			v1.SelectAntenna = (function() {

				const SelectAntenna = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SelectAntenna.prototype.antenna = 0;

				SelectAntenna.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.antenna != null && $Object.hasOwnProperty.call(message, "antenna") && message.antenna !== 0)
						writer.uint32(8).int32(message.antenna);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SelectAntenna.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.SelectAntenna();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.antenna = value;
								else
									delete message.antenna;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SelectAntenna;
			})();

			v1.SelectReceivers = (function() {

				const SelectReceivers = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SelectReceivers.prototype.receiversOn = 0;

				SelectReceivers.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.receiversOn != null && $Object.hasOwnProperty.call(message, "receiversOn") && message.receiversOn !== 0)
						writer.uint32(8).uint32(message.receiversOn);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SelectReceivers.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.SelectReceivers();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.receiversOn = value;
								else
									delete message.receiversOn;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SelectReceivers;
			})();

			v1.SetBeaconPeriod = (function() {

				const SetBeaconPeriod = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetBeaconPeriod.prototype.periodS = 0;

				SetBeaconPeriod.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && !$Object.is(message.periodS, 0))
						writer.uint32(13).float(message.periodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetBeaconPeriod.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.comms.v1.SetBeaconPeriod();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.periodS = value;
								else
									delete message.periodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetBeaconPeriod;
			})();

			return v1;
		})();

		return comms;
	})();

	falak.console = (function() {

		const console = {};

		console.v1 = (function() {

			const v1 = {};

			v1.Origin = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "ORIGIN_UNSPECIFIED"] = 0;
				values[valuesById[1] = "ORIGIN_DOWNLINK"] = 1;
				values[valuesById[2] = "ORIGIN_CABLE"] = 2;
				values[valuesById[3] = "ORIGIN_TRUTH"] = 3;
				return values;
			})();

			v1.Samples = (function() {

				const Samples = function (properties) {
					this.parameter = [];
					this.generatedUs = [];
					this.receivedUs = [];
					this.value = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Samples.prototype.origin = 0;
				Samples.prototype.parameter = $util.emptyArray;
				Samples.prototype.generatedUs = $util.emptyArray;
				Samples.prototype.receivedUs = $util.emptyArray;
				Samples.prototype.value = $util.emptyArray;

				Samples.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && message.origin !== 0)
						writer.uint32(8).int32(message.origin);
					if (message.parameter != null && message.parameter.length)
						writer.uint32(18).uint32s(message.parameter);
					if (message.generatedUs != null && message.generatedUs.length)
						writer.uint32(26).doubles(message.generatedUs);
					if (message.receivedUs != null && message.receivedUs.length)
						writer.uint32(34).doubles(message.receivedUs);
					if (message.value != null && message.value.length)
						writer.uint32(42).doubles(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Samples.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.console.v1.Samples();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.origin = value;
								else
									delete message.origin;
								continue;
							}
						case 2: {
								if (wireType === 2) {
									if (!(message.parameter && message.parameter.length))
										message.parameter = [];
									reader.uint32s(message.parameter);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.parameter && message.parameter.length))
									message.parameter = [];
								message.parameter.push(reader.uint32());
								continue;
							}
						case 3: {
								if (wireType === 2) {
									if (!(message.generatedUs && message.generatedUs.length))
										message.generatedUs = [];
									reader.doubles(message.generatedUs);
									continue;
								}
								if (wireType !== 1)
									break;
								if (!(message.generatedUs && message.generatedUs.length))
									message.generatedUs = [];
								message.generatedUs.push(reader.double());
								continue;
							}
						case 4: {
								if (wireType === 2) {
									if (!(message.receivedUs && message.receivedUs.length))
										message.receivedUs = [];
									reader.doubles(message.receivedUs);
									continue;
								}
								if (wireType !== 1)
									break;
								if (!(message.receivedUs && message.receivedUs.length))
									message.receivedUs = [];
								message.receivedUs.push(reader.double());
								continue;
							}
						case 5: {
								if (wireType === 2) {
									if (!(message.value && message.value.length))
										message.value = [];
									reader.doubles(message.value);
									continue;
								}
								if (wireType !== 1)
									break;
								if (!(message.value && message.value.length))
									message.value = [];
								message.value.push(reader.double());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Samples;
			})();

			v1.Batch = (function() {

				const Batch = function (properties) {
					this.samples = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Batch.prototype.branch = 0;
				Batch.prototype.samples = $util.emptyArray;

				Batch.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.branch != null && $Object.hasOwnProperty.call(message, "branch") && message.branch !== 0)
						writer.uint32(8).uint32(message.branch);
					if (message.samples != null && message.samples.length)
						for (let i = 0; i < message.samples.length; ++i)
							$root.falak.console.v1.Samples.encode(message.samples[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Batch.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.console.v1.Batch();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.branch = value;
								else
									delete message.branch;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.samples && message.samples.length))
									message.samples = [];
								message.samples.push($root.falak.console.v1.Samples.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Batch;
			})();

			return v1;
		})();

		return console;
	})();

	falak.link = (function() {

		const link = {};

		link.v1 = (function() {

			const v1 = {};

			v1.Unit = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "UNIT_UNSPECIFIED"] = 0;
				values[valuesById[1] = "UNIT_ADCS"] = 1;
				values[valuesById[2] = "UNIT_POWER"] = 2;
				values[valuesById[3] = "UNIT_COMMS"] = 3;
				values[valuesById[4] = "UNIT_PAYLOAD"] = 4;
				values[valuesById[5] = "UNIT_OBC"] = 5;
				return values;
			})();

			v1.ResetReason = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "RESET_REASON_UNSPECIFIED"] = 0;
				values[valuesById[1] = "RESET_REASON_POWER_ON"] = 1;
				values[valuesById[2] = "RESET_REASON_PIN"] = 2;
				values[valuesById[3] = "RESET_REASON_SOFTWARE"] = 3;
				values[valuesById[4] = "RESET_REASON_WATCHDOG"] = 4;
				values[valuesById[5] = "RESET_REASON_BROWNOUT"] = 5;
				return values;
			})();

			v1.TelecommandState = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "TELECOMMAND_STATE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "TELECOMMAND_STATE_ACCEPTED"] = 1;
				values[valuesById[2] = "TELECOMMAND_STATE_EXECUTED"] = 2;
				values[valuesById[3] = "TELECOMMAND_STATE_REFUSED"] = 3;
				return values;
			})();

			v1.LogLevel = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "LOG_LEVEL_UNSPECIFIED"] = 0;
				values[valuesById[1] = "LOG_LEVEL_DEBUG"] = 1;
				values[valuesById[2] = "LOG_LEVEL_INFO"] = 2;
				values[valuesById[3] = "LOG_LEVEL_WARNING"] = 3;
				values[valuesById[4] = "LOG_LEVEL_ERROR"] = 4;
				return values;
			})();

			v1.ResetKind = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "RESET_KIND_UNSPECIFIED"] = 0;
				values[valuesById[1] = "RESET_KIND_INITIAL_STATE"] = 1;
				values[valuesById[2] = "RESET_KIND_REBOOT"] = 2;
				return values;
			})();

			v1.TransferState = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "TRANSFER_STATE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "TRANSFER_STATE_MORE"] = 1;
				values[valuesById[2] = "TRANSFER_STATE_DONE"] = 2;
				values[valuesById[3] = "TRANSFER_STATE_REFUSED"] = 3;
				values[valuesById[4] = "TRANSFER_STATE_CORRUPT"] = 4;
				return values;
			})();

			v1.Hello = (function() {

				const Hello = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Hello.prototype.session = 0;
				Hello.prototype.protocol = 0;
				Hello.prototype.contractMajor = 0;
				Hello.prototype.contractMinor = 0;
				Hello.prototype.contractHash = $util.newBuffer([]);
				Hello.prototype.frameMaxBytes = 0;
				Hello.prototype.stream = false;

				Hello.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== 0)
						writer.uint32(8).uint32(message.session);
					if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
						writer.uint32(16).uint32(message.protocol);
					if (message.contractMajor != null && $Object.hasOwnProperty.call(message, "contractMajor") && message.contractMajor !== 0)
						writer.uint32(24).uint32(message.contractMajor);
					if (message.contractMinor != null && $Object.hasOwnProperty.call(message, "contractMinor") && message.contractMinor !== 0)
						writer.uint32(32).uint32(message.contractMinor);
					if (message.contractHash != null && $Object.hasOwnProperty.call(message, "contractHash") && message.contractHash.length)
						writer.uint32(42).bytes(message.contractHash);
					if (message.frameMaxBytes != null && $Object.hasOwnProperty.call(message, "frameMaxBytes") && message.frameMaxBytes !== 0)
						writer.uint32(48).uint32(message.frameMaxBytes);
					if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== false)
						writer.uint32(56).bool(message.stream);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Hello.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Hello();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.session = value;
								else
									delete message.session;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.protocol = value;
								else
									delete message.protocol;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.contractMajor = value;
								else
									delete message.contractMajor;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.contractMinor = value;
								else
									delete message.contractMinor;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.contractHash = value;
								else
									delete message.contractHash;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.frameMaxBytes = value;
								else
									delete message.frameMaxBytes;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.stream = value;
								else
									delete message.stream;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Hello;
			})();

			v1.HelloAck = (function() {

				const HelloAck = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HelloAck.prototype.session = 0;
				HelloAck.prototype.protocol = 0;
				HelloAck.prototype.unit = 0;
				HelloAck.prototype.contractMajor = 0;
				HelloAck.prototype.contractMinor = 0;
				HelloAck.prototype.contractHash = $util.newBuffer([]);
				HelloAck.prototype.firmwareName = "";
				HelloAck.prototype.firmwareBuild = "";
				HelloAck.prototype.boardUid = $util.newBuffer([]);
				HelloAck.prototype.bootCount = 0;
				HelloAck.prototype.resetReason = 0;
				HelloAck.prototype.clockHz = 0;
				HelloAck.prototype.frameMaxBytes = 0;
				HelloAck.prototype.rxWindowBytes = 0;
				HelloAck.prototype.canSnapshot = false;
				HelloAck.prototype.uptimeMs = 0;
				HelloAck.prototype.canStream = false;

				HelloAck.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== 0)
						writer.uint32(8).uint32(message.session);
					if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
						writer.uint32(16).uint32(message.protocol);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(24).int32(message.unit);
					if (message.contractMajor != null && $Object.hasOwnProperty.call(message, "contractMajor") && message.contractMajor !== 0)
						writer.uint32(32).uint32(message.contractMajor);
					if (message.contractMinor != null && $Object.hasOwnProperty.call(message, "contractMinor") && message.contractMinor !== 0)
						writer.uint32(40).uint32(message.contractMinor);
					if (message.contractHash != null && $Object.hasOwnProperty.call(message, "contractHash") && message.contractHash.length)
						writer.uint32(50).bytes(message.contractHash);
					if (message.firmwareName != null && $Object.hasOwnProperty.call(message, "firmwareName") && message.firmwareName !== "")
						writer.uint32(58).string(message.firmwareName);
					if (message.firmwareBuild != null && $Object.hasOwnProperty.call(message, "firmwareBuild") && message.firmwareBuild !== "")
						writer.uint32(66).string(message.firmwareBuild);
					if (message.boardUid != null && $Object.hasOwnProperty.call(message, "boardUid") && message.boardUid.length)
						writer.uint32(74).bytes(message.boardUid);
					if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && message.bootCount !== 0)
						writer.uint32(80).uint32(message.bootCount);
					if (message.resetReason != null && $Object.hasOwnProperty.call(message, "resetReason") && message.resetReason !== 0)
						writer.uint32(88).int32(message.resetReason);
					if (message.clockHz != null && $Object.hasOwnProperty.call(message, "clockHz") && message.clockHz !== 0)
						writer.uint32(96).uint32(message.clockHz);
					if (message.frameMaxBytes != null && $Object.hasOwnProperty.call(message, "frameMaxBytes") && message.frameMaxBytes !== 0)
						writer.uint32(104).uint32(message.frameMaxBytes);
					if (message.rxWindowBytes != null && $Object.hasOwnProperty.call(message, "rxWindowBytes") && message.rxWindowBytes !== 0)
						writer.uint32(112).uint32(message.rxWindowBytes);
					if (message.canSnapshot != null && $Object.hasOwnProperty.call(message, "canSnapshot") && message.canSnapshot !== false)
						writer.uint32(120).bool(message.canSnapshot);
					if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs") && message.uptimeMs !== 0)
						writer.uint32(128).uint32(message.uptimeMs);
					if (message.canStream != null && $Object.hasOwnProperty.call(message, "canStream") && message.canStream !== false)
						writer.uint32(136).bool(message.canStream);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HelloAck.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.HelloAck();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.session = value;
								else
									delete message.session;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.protocol = value;
								else
									delete message.protocol;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.contractMajor = value;
								else
									delete message.contractMajor;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.contractMinor = value;
								else
									delete message.contractMinor;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.contractHash = value;
								else
									delete message.contractHash;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.firmwareName = value;
								else
									delete message.firmwareName;
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.firmwareBuild = value;
								else
									delete message.firmwareBuild;
								continue;
							}
						case 9: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.boardUid = value;
								else
									delete message.boardUid;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bootCount = value;
								else
									delete message.bootCount;
								continue;
							}
						case 11: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.resetReason = value;
								else
									delete message.resetReason;
								continue;
							}
						case 12: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.clockHz = value;
								else
									delete message.clockHz;
								continue;
							}
						case 13: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.frameMaxBytes = value;
								else
									delete message.frameMaxBytes;
								continue;
							}
						case 14: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.rxWindowBytes = value;
								else
									delete message.rxWindowBytes;
								continue;
							}
						case 15: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.canSnapshot = value;
								else
									delete message.canSnapshot;
								continue;
							}
						case 16: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeMs = value;
								else
									delete message.uptimeMs;
								continue;
							}
						case 17: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.canStream = value;
								else
									delete message.canStream;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HelloAck;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.command = $util.newBuffer([]);
				Telecommand.prototype.bootCount = 0;

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command.length)
						writer.uint32(18).bytes(message.command);
					if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && message.bootCount !== 0)
						writer.uint32(24).uint32(message.bootCount);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.command = value;
								else
									delete message.command;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bootCount = value;
								else
									delete message.bootCount;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.TelecommandAck = (function() {

				const TelecommandAck = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				TelecommandAck.prototype.sequence = 0;
				TelecommandAck.prototype.requestId = 0;
				TelecommandAck.prototype.state = 0;
				TelecommandAck.prototype.reason = 0;

				TelecommandAck.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
						writer.uint32(8).uint32(message.sequence);
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(16).uint32(message.requestId);
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(24).int32(message.state);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
						writer.uint32(32).int32(message.reason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				TelecommandAck.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.TelecommandAck();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.sequence = value;
								else
									delete message.sequence;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return TelecommandAck;
			})();

			v1.ExecutionReport = (function() {

				const ExecutionReport = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExecutionReport.prototype.sequence = 0;
				ExecutionReport.prototype.requestId = 0;
				ExecutionReport.prototype.state = 0;
				ExecutionReport.prototype.reason = 0;

				ExecutionReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
						writer.uint32(8).uint32(message.sequence);
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(16).uint32(message.requestId);
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(24).int32(message.state);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
						writer.uint32(32).int32(message.reason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExecutionReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.ExecutionReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.sequence = value;
								else
									delete message.sequence;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExecutionReport;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.clockUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Telemetry.prototype.execution = null;
				Telemetry.prototype.telemetry = $util.newBuffer([]);
				Telemetry.prototype.event = $util.newBuffer([]);

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.clockUs != null && $Object.hasOwnProperty.call(message, "clockUs") && (typeof message.clockUs === "object" ? message.clockUs.low || message.clockUs.high : message.clockUs !== 0))
						writer.uint32(8).uint64(message.clockUs);
					if (message.execution != null && $Object.hasOwnProperty.call(message, "execution"))
						$root.falak.link.v1.ExecutionReport.encode(message.execution, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry") && message.telemetry.length)
						writer.uint32(26).bytes(message.telemetry);
					if (message.event != null && $Object.hasOwnProperty.call(message, "event") && message.event.length)
						writer.uint32(34).bytes(message.event);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.clockUs = value;
								else
									delete message.clockUs;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.execution = $root.falak.link.v1.ExecutionReport.decode(reader, reader.size(), $undefined, _depth + 1, message.execution);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.telemetry = value;
								else
									delete message.telemetry;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.event = value;
								else
									delete message.event;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Time = (function() {

				const Time = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Time.prototype.hostSentUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Time.prototype.targetReceivedUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Time.prototype.targetSentUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				Time.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.hostSentUs != null && $Object.hasOwnProperty.call(message, "hostSentUs") && (typeof message.hostSentUs === "object" ? message.hostSentUs.low || message.hostSentUs.high : message.hostSentUs !== 0))
						writer.uint32(8).uint64(message.hostSentUs);
					if (message.targetReceivedUs != null && $Object.hasOwnProperty.call(message, "targetReceivedUs") && (typeof message.targetReceivedUs === "object" ? message.targetReceivedUs.low || message.targetReceivedUs.high : message.targetReceivedUs !== 0))
						writer.uint32(16).uint64(message.targetReceivedUs);
					if (message.targetSentUs != null && $Object.hasOwnProperty.call(message, "targetSentUs") && (typeof message.targetSentUs === "object" ? message.targetSentUs.low || message.targetSentUs.high : message.targetSentUs !== 0))
						writer.uint32(24).uint64(message.targetSentUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Time.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Time();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.hostSentUs = value;
								else
									delete message.hostSentUs;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.targetReceivedUs = value;
								else
									delete message.targetReceivedUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.targetSentUs = value;
								else
									delete message.targetSentUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Time;
			})();

			v1.Heartbeat = (function() {

				const Heartbeat = function (properties) {
					this.sent = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Heartbeat.prototype.uptimeMs = 0;
				Heartbeat.prototype.sent = $util.emptyArray;

				Heartbeat.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs") && message.uptimeMs !== 0)
						writer.uint32(8).uint32(message.uptimeMs);
					if (message.sent != null && message.sent.length)
						writer.uint32(18).uint32s(message.sent);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Heartbeat.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Heartbeat();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeMs = value;
								else
									delete message.uptimeMs;
								continue;
							}
						case 2: {
								if (wireType === 2) {
									if (!(message.sent && message.sent.length))
										message.sent = [];
									reader.uint32s(message.sent);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.sent && message.sent.length))
									message.sent = [];
								message.sent.push(reader.uint32());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Heartbeat;
			})();

			v1.Log = (function() {

				const Log = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Log.prototype.level = 0;
				Log.prototype.clockUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Log.prototype.text = "";

				Log.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
						writer.uint32(8).int32(message.level);
					if (message.clockUs != null && $Object.hasOwnProperty.call(message, "clockUs") && (typeof message.clockUs === "object" ? message.clockUs.low || message.clockUs.high : message.clockUs !== 0))
						writer.uint32(16).uint64(message.clockUs);
					if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
						writer.uint32(26).string(message.text);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Log.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Log();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.level = value;
								else
									delete message.level;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.clockUs = value;
								else
									delete message.clockUs;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.text = value;
								else
									delete message.text;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Log;
			})();

			v1.Stats = (function() {

				const Stats = function (properties) {
					this.sent = [];
					this.distinct = [];
					this.missing = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Stats.prototype.uptimeMs = 0;
				Stats.prototype.chunks = 0;
				Stats.prototype.delivered = 0;
				Stats.prototype.duplicate = 0;
				Stats.prototype.stale = 0;
				Stats.prototype.crc = 0;
				Stats.prototype.cobs = 0;
				Stats.prototype.length = 0;
				Stats.prototype.oversize = 0;
				Stats.prototype.unknown = 0;
				Stats.prototype.telemetryDropped = 0;
				Stats.prototype.logDropped = 0;
				Stats.prototype.sent = $util.emptyArray;
				Stats.prototype.distinct = $util.emptyArray;
				Stats.prototype.missing = $util.emptyArray;

				Stats.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs") && message.uptimeMs !== 0)
						writer.uint32(8).uint32(message.uptimeMs);
					if (message.chunks != null && $Object.hasOwnProperty.call(message, "chunks") && message.chunks !== 0)
						writer.uint32(16).uint32(message.chunks);
					if (message.delivered != null && $Object.hasOwnProperty.call(message, "delivered") && message.delivered !== 0)
						writer.uint32(24).uint32(message.delivered);
					if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate") && message.duplicate !== 0)
						writer.uint32(32).uint32(message.duplicate);
					if (message.stale != null && $Object.hasOwnProperty.call(message, "stale") && message.stale !== 0)
						writer.uint32(40).uint32(message.stale);
					if (message.crc != null && $Object.hasOwnProperty.call(message, "crc") && message.crc !== 0)
						writer.uint32(48).uint32(message.crc);
					if (message.cobs != null && $Object.hasOwnProperty.call(message, "cobs") && message.cobs !== 0)
						writer.uint32(56).uint32(message.cobs);
					if (message.length != null && $Object.hasOwnProperty.call(message, "length") && message.length !== 0)
						writer.uint32(64).uint32(message.length);
					if (message.oversize != null && $Object.hasOwnProperty.call(message, "oversize") && message.oversize !== 0)
						writer.uint32(72).uint32(message.oversize);
					if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown") && message.unknown !== 0)
						writer.uint32(80).uint32(message.unknown);
					if (message.telemetryDropped != null && $Object.hasOwnProperty.call(message, "telemetryDropped") && message.telemetryDropped !== 0)
						writer.uint32(88).uint32(message.telemetryDropped);
					if (message.logDropped != null && $Object.hasOwnProperty.call(message, "logDropped") && message.logDropped !== 0)
						writer.uint32(96).uint32(message.logDropped);
					if (message.sent != null && message.sent.length)
						writer.uint32(106).uint32s(message.sent);
					if (message.distinct != null && message.distinct.length)
						writer.uint32(114).uint32s(message.distinct);
					if (message.missing != null && message.missing.length)
						writer.uint32(122).uint32s(message.missing);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Stats.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Stats();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeMs = value;
								else
									delete message.uptimeMs;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.chunks = value;
								else
									delete message.chunks;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.delivered = value;
								else
									delete message.delivered;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.duplicate = value;
								else
									delete message.duplicate;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.stale = value;
								else
									delete message.stale;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.crc = value;
								else
									delete message.crc;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.cobs = value;
								else
									delete message.cobs;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.length = value;
								else
									delete message.length;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.oversize = value;
								else
									delete message.oversize;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.unknown = value;
								else
									delete message.unknown;
								continue;
							}
						case 11: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.telemetryDropped = value;
								else
									delete message.telemetryDropped;
								continue;
							}
						case 12: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.logDropped = value;
								else
									delete message.logDropped;
								continue;
							}
						case 13: {
								if (wireType === 2) {
									if (!(message.sent && message.sent.length))
										message.sent = [];
									reader.uint32s(message.sent);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.sent && message.sent.length))
									message.sent = [];
								message.sent.push(reader.uint32());
								continue;
							}
						case 14: {
								if (wireType === 2) {
									if (!(message.distinct && message.distinct.length))
										message.distinct = [];
									reader.uint32s(message.distinct);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.distinct && message.distinct.length))
									message.distinct = [];
								message.distinct.push(reader.uint32());
								continue;
							}
						case 15: {
								if (wireType === 2) {
									if (!(message.missing && message.missing.length))
										message.missing = [];
									reader.uint32s(message.missing);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.missing && message.missing.length))
									message.missing = [];
								message.missing.push(reader.uint32());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Stats;
			})();

			v1.Reset = (function() {

				const Reset = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Reset.prototype.requestId = 0;
				Reset.prototype.kind = 0;

				Reset.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
						writer.uint32(16).int32(message.kind);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Reset.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Reset();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.kind = value;
								else
									delete message.kind;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Reset;
			})();

			v1.Snapshot = (function() {

				const Snapshot = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Snapshot.prototype.requestId = 0;
				Snapshot.prototype.offsetBytes = 0;

				Snapshot.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes") && message.offsetBytes !== 0)
						writer.uint32(16).uint32(message.offsetBytes);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Snapshot.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Snapshot();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.offsetBytes = value;
								else
									delete message.offsetBytes;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Snapshot;
			})();

			v1.SnapshotData = (function() {

				const SnapshotData = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SnapshotData.prototype.requestId = 0;
				SnapshotData.prototype.state = 0;
				SnapshotData.prototype.offsetBytes = 0;
				SnapshotData.prototype.totalBytes = 0;
				SnapshotData.prototype.crc32c = 0;
				SnapshotData.prototype.data = $util.newBuffer([]);

				SnapshotData.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(16).int32(message.state);
					if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes") && message.offsetBytes !== 0)
						writer.uint32(24).uint32(message.offsetBytes);
					if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && message.totalBytes !== 0)
						writer.uint32(32).uint32(message.totalBytes);
					if (message.crc32c != null && $Object.hasOwnProperty.call(message, "crc32c") && message.crc32c !== 0)
						writer.uint32(45).fixed32(message.crc32c);
					if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
						writer.uint32(50).bytes(message.data);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SnapshotData.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.SnapshotData();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.offsetBytes = value;
								else
									delete message.offsetBytes;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.totalBytes = value;
								else
									delete message.totalBytes;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (value = reader.fixed32())
									message.crc32c = value;
								else
									delete message.crc32c;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.data = value;
								else
									delete message.data;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SnapshotData;
			})();

			v1.Restore = (function() {

				const Restore = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Restore.prototype.requestId = 0;
				Restore.prototype.state = 0;
				Restore.prototype.offsetBytes = 0;
				Restore.prototype.totalBytes = 0;
				Restore.prototype.crc32c = 0;
				Restore.prototype.data = $util.newBuffer([]);

				Restore.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(16).int32(message.state);
					if (message.offsetBytes != null && $Object.hasOwnProperty.call(message, "offsetBytes") && message.offsetBytes !== 0)
						writer.uint32(24).uint32(message.offsetBytes);
					if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && message.totalBytes !== 0)
						writer.uint32(32).uint32(message.totalBytes);
					if (message.crc32c != null && $Object.hasOwnProperty.call(message, "crc32c") && message.crc32c !== 0)
						writer.uint32(45).fixed32(message.crc32c);
					if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
						writer.uint32(50).bytes(message.data);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Restore.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.link.v1.Restore();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.offsetBytes = value;
								else
									delete message.offsetBytes;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.totalBytes = value;
								else
									delete message.totalBytes;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (value = reader.fixed32())
									message.crc32c = value;
								else
									delete message.crc32c;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.data = value;
								else
									delete message.data;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Restore;
			})();

			return v1;
		})();

		return link;
	})();

	falak.obc = (function() {

		const obc = {};

		obc.v1 = (function() {

			const v1 = {};

			v1.Report = (function() {

				const Report = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Report.prototype.unit = 0;
				Report.prototype.content = 0;
				Report.prototype.body = $util.newBuffer([]);

				Report.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== 0)
						writer.uint32(16).int32(message.content);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(26).bytes(message.body);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Report.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Report();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.content = value;
								else
									delete message.content;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Report;
			})();

			v1.Inputs = (function() {

				const Inputs = function (properties) {
					this.reports = [];
					this.requests = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Inputs.prototype.reports = $util.emptyArray;
				Inputs.prototype.requests = $util.emptyArray;
				Inputs.prototype.waitingReports = 0;
				Inputs.prototype.upset = 0;

				Inputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.reports != null && message.reports.length)
						for (let i = 0; i < message.reports.length; ++i)
							$root.falak.obc.v1.Report.encode(message.reports[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.requests != null && message.requests.length)
						for (let i = 0; i < message.requests.length; ++i)
							writer.uint32(18).bytes(message.requests[i]);
					if (message.waitingReports != null && $Object.hasOwnProperty.call(message, "waitingReports") && message.waitingReports !== 0)
						writer.uint32(24).uint32(message.waitingReports);
					if (message.upset != null && $Object.hasOwnProperty.call(message, "upset") && message.upset !== 0)
						writer.uint32(32).int32(message.upset);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Inputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Inputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.reports && message.reports.length))
									message.reports = [];
								message.reports.push($root.falak.obc.v1.Report.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.requests && message.requests.length))
									message.requests = [];
								message.requests.push(reader.bytes());
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.waitingReports = value;
								else
									delete message.waitingReports;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.upset = value;
								else
									delete message.upset;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Inputs;
			})();

			v1.Request = (function() {

				const Request = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Request.prototype.requestId = 0;
				Request.prototype.unit = 0;
				Request.prototype.body = $util.newBuffer([]);
				Request.prototype.acknowledge = 0;

				Request.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(16).int32(message.unit);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(26).bytes(message.body);
					if (message.acknowledge != null && $Object.hasOwnProperty.call(message, "acknowledge") && message.acknowledge !== 0)
						writer.uint32(32).int32(message.acknowledge);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Request.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Request();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.acknowledge = value;
								else
									delete message.acknowledge;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Request;
			})();

			v1.Packet = (function() {

				const Packet = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Packet.prototype.unit = 0;
				Packet.prototype.content = 0;
				Packet.prototype.sequence = 0;
				Packet.prototype.timeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Packet.prototype.channel = 0;
				Packet.prototype.body = $util.newBuffer([]);

				Packet.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== 0)
						writer.uint32(16).int32(message.content);
					if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
						writer.uint32(24).uint32(message.sequence);
					if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs") && (typeof message.timeUs === "object" ? message.timeUs.low || message.timeUs.high : message.timeUs !== 0))
						writer.uint32(32).uint64(message.timeUs);
					if (message.channel != null && $Object.hasOwnProperty.call(message, "channel") && message.channel !== 0)
						writer.uint32(40).int32(message.channel);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(50).bytes(message.body);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Packet.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Packet();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.content = value;
								else
									delete message.content;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.sequence = value;
								else
									delete message.sequence;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timeUs = value;
								else
									delete message.timeUs;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.channel = value;
								else
									delete message.channel;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Packet;
			})();

			v1.RoutedTelecommand = (function() {

				const RoutedTelecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				RoutedTelecommand.prototype.unit = 0;
				RoutedTelecommand.prototype.body = $util.newBuffer([]);

				RoutedTelecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(18).bytes(message.body);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				RoutedTelecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.RoutedTelecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return RoutedTelecommand;
			})();

			v1.Outputs = (function() {

				const Outputs = function (properties) {
					this.packets = [];
					this.telecommands = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Outputs.prototype.packets = $util.emptyArray;
				Outputs.prototype.telecommands = $util.emptyArray;
				Outputs.prototype.beacon = null;

				Outputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.packets != null && message.packets.length)
						for (let i = 0; i < message.packets.length; ++i)
							$root.falak.obc.v1.Packet.encode(message.packets[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.obc.v1.RoutedTelecommand.encode(message.telecommands[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.beacon != null && $Object.hasOwnProperty.call(message, "beacon"))
						$root.falak.comms.v1.Beacon.encode(message.beacon, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Outputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Outputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.packets && message.packets.length))
									message.packets = [];
								message.packets.push($root.falak.obc.v1.Packet.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.obc.v1.RoutedTelecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.beacon = $root.falak.comms.v1.Beacon.decode(reader, reader.size(), $undefined, _depth + 1, message.beacon);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Outputs;
			})();

			v1.Step = (function() {

				const Step = function (properties) {
					this.telecommands = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Step.prototype.tick = 0;
				Step.prototype.simTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Step.prototype.periodUs = 0;
				Step.prototype.inputs = null;
				Step.prototype.telecommands = $util.emptyArray;

				Step.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.simTimeUs != null && $Object.hasOwnProperty.call(message, "simTimeUs") && (typeof message.simTimeUs === "object" ? message.simTimeUs.low || message.simTimeUs.high : message.simTimeUs !== 0))
						writer.uint32(16).uint64(message.simTimeUs);
					if (message.periodUs != null && $Object.hasOwnProperty.call(message, "periodUs") && message.periodUs !== 0)
						writer.uint32(24).uint32(message.periodUs);
					if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
						$root.falak.obc.v1.Inputs.encode(message.inputs, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.obc.v1.Telecommand.encode(message.telecommands[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Step.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Step();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.simTimeUs = value;
								else
									delete message.simTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodUs = value;
								else
									delete message.periodUs;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.inputs = $root.falak.obc.v1.Inputs.decode(reader, reader.size(), $undefined, _depth + 1, message.inputs);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.obc.v1.Telecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Step;
			})();

			v1.StepDone = (function() {

				const StepDone = function (properties) {
					this.events = [];
					this.verifications = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StepDone.prototype.tick = 0;
				StepDone.prototype.outputs = null;
				StepDone.prototype.telemetry = null;
				StepDone.prototype.events = $util.emptyArray;
				StepDone.prototype.verifications = $util.emptyArray;
				StepDone.prototype.busyUs = 0;

				StepDone.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
						$root.falak.obc.v1.Outputs.encode(message.outputs, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry"))
						$root.falak.obc.v1.Telemetry.encode(message.telemetry, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.obc.v1.Event.encode(message.events[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.verifications != null && message.verifications.length)
						for (let i = 0; i < message.verifications.length; ++i)
							$root.falak.report.v1.Verification.encode(message.verifications[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.busyUs != null && $Object.hasOwnProperty.call(message, "busyUs") && message.busyUs !== 0)
						writer.uint32(48).uint32(message.busyUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StepDone.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.StepDone();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.outputs = $root.falak.obc.v1.Outputs.decode(reader, reader.size(), $undefined, _depth + 1, message.outputs);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.telemetry = $root.falak.obc.v1.Telemetry.decode(reader, reader.size(), $undefined, _depth + 1, message.telemetry);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.obc.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.verifications && message.verifications.length))
									message.verifications = [];
								message.verifications.push($root.falak.report.v1.Verification.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.busyUs = value;
								else
									delete message.busyUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StepDone;
			})();

			v1.Event = (function() {

				const Event = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Event.prototype.code = 0;
				Event.prototype.severity = 0;
				Event.prototype.value = 0;

				Event.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(8).int32(message.code);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(16).int32(message.severity);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Event.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Event();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Event;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.mode = 0;
				Telemetry.prototype.uptimeS = 0;
				Telemetry.prototype.bootCount = 0;
				Telemetry.prototype.acceptedCount = 0;
				Telemetry.prototype.refusedCount = 0;
				Telemetry.prototype.routedCount = 0;
				Telemetry.prototype.packetsSent = 0;
				Telemetry.prototype.unitsAlive = 0;
				Telemetry.prototype.waitingReports = 0;
				Telemetry.prototype.resetReason = 0;
				Telemetry.prototype.scheduledCount = 0;
				Telemetry.prototype.scheduleOn = false;
				Telemetry.prototype.unsentPackets = 0;
				Telemetry.prototype.reactionsInhibited = 0;
				Telemetry.prototype.monitorsOut = 0;

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.uptimeS != null && $Object.hasOwnProperty.call(message, "uptimeS") && message.uptimeS !== 0)
						writer.uint32(16).uint32(message.uptimeS);
					if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && message.bootCount !== 0)
						writer.uint32(24).uint32(message.bootCount);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(32).uint32(message.acceptedCount);
					if (message.refusedCount != null && $Object.hasOwnProperty.call(message, "refusedCount") && message.refusedCount !== 0)
						writer.uint32(40).uint32(message.refusedCount);
					if (message.routedCount != null && $Object.hasOwnProperty.call(message, "routedCount") && message.routedCount !== 0)
						writer.uint32(48).uint32(message.routedCount);
					if (message.packetsSent != null && $Object.hasOwnProperty.call(message, "packetsSent") && message.packetsSent !== 0)
						writer.uint32(56).uint32(message.packetsSent);
					if (message.unitsAlive != null && $Object.hasOwnProperty.call(message, "unitsAlive") && message.unitsAlive !== 0)
						writer.uint32(64).uint32(message.unitsAlive);
					if (message.waitingReports != null && $Object.hasOwnProperty.call(message, "waitingReports") && message.waitingReports !== 0)
						writer.uint32(72).uint32(message.waitingReports);
					if (message.resetReason != null && $Object.hasOwnProperty.call(message, "resetReason") && message.resetReason !== 0)
						writer.uint32(80).int32(message.resetReason);
					if (message.scheduledCount != null && $Object.hasOwnProperty.call(message, "scheduledCount") && message.scheduledCount !== 0)
						writer.uint32(88).uint32(message.scheduledCount);
					if (message.scheduleOn != null && $Object.hasOwnProperty.call(message, "scheduleOn") && message.scheduleOn !== false)
						writer.uint32(96).bool(message.scheduleOn);
					if (message.unsentPackets != null && $Object.hasOwnProperty.call(message, "unsentPackets") && message.unsentPackets !== 0)
						writer.uint32(104).uint32(message.unsentPackets);
					if (message.reactionsInhibited != null && $Object.hasOwnProperty.call(message, "reactionsInhibited") && message.reactionsInhibited !== 0)
						writer.uint32(112).uint32(message.reactionsInhibited);
					if (message.monitorsOut != null && $Object.hasOwnProperty.call(message, "monitorsOut") && message.monitorsOut !== 0)
						writer.uint32(120).uint32(message.monitorsOut);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeS = value;
								else
									delete message.uptimeS;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bootCount = value;
								else
									delete message.bootCount;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.refusedCount = value;
								else
									delete message.refusedCount;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.routedCount = value;
								else
									delete message.routedCount;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.packetsSent = value;
								else
									delete message.packetsSent;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.unitsAlive = value;
								else
									delete message.unitsAlive;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.waitingReports = value;
								else
									delete message.waitingReports;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.resetReason = value;
								else
									delete message.resetReason;
								continue;
							}
						case 11: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.scheduledCount = value;
								else
									delete message.scheduledCount;
								continue;
							}
						case 12: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.scheduleOn = value;
								else
									delete message.scheduleOn;
								continue;
							}
						case 13: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.unsentPackets = value;
								else
									delete message.unsentPackets;
								continue;
							}
						case 14: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.reactionsInhibited = value;
								else
									delete message.reactionsInhibited;
								continue;
							}
						case 15: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitorsOut = value;
								else
									delete message.monitorsOut;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.ping = null;
				Telecommand.prototype.setMode = null;
				Telecommand.prototype.setHousekeeping = null;
				Telecommand.prototype.insertActivity = null;
				Telecommand.prototype.addEventAction = null;
				Telecommand.prototype.setMonitor = null;
				Telecommand.prototype.pingUnit = null;
				Telecommand.prototype.enableHousekeeping = null;
				Telecommand.prototype.disableHousekeeping = null;
				Telecommand.prototype.generateHousekeeping = null;
				Telecommand.prototype.reportHousekeeping = null;
				Telecommand.prototype.enableEvent = null;
				Telecommand.prototype.disableEvent = null;
				Telecommand.prototype.reportDisabledEvents = null;
				Telecommand.prototype.setTimeReportPeriod = null;
				Telecommand.prototype.reportTime = null;
				Telecommand.prototype.enableSchedule = null;
				Telecommand.prototype.disableSchedule = null;
				Telecommand.prototype.resetSchedule = null;
				Telecommand.prototype.deleteActivity = null;
				Telecommand.prototype.shiftSchedule = null;
				Telecommand.prototype.reportSchedule = null;
				Telecommand.prototype.expectValue = null;
				Telecommand.prototype.deleteMonitor = null;
				Telecommand.prototype.enableMonitor = null;
				Telecommand.prototype.disableMonitor = null;
				Telecommand.prototype.enableMonitoring = null;
				Telecommand.prototype.disableMonitoring = null;
				Telecommand.prototype.reportMonitors = null;
				Telecommand.prototype.enableStorage = null;
				Telecommand.prototype.disableStorage = null;
				Telecommand.prototype.retrieveStored = null;
				Telecommand.prototype.abortRetrieval = null;
				Telecommand.prototype.resumePlayback = null;
				Telecommand.prototype.suspendPlayback = null;
				Telecommand.prototype.rewindPlayback = null;
				Telecommand.prototype.deleteStored = null;
				Telecommand.prototype.reportStores = null;
				Telecommand.prototype.deleteEventAction = null;
				Telecommand.prototype.clearEventActions = null;
				Telecommand.prototype.enableEventAction = null;
				Telecommand.prototype.disableEventAction = null;
				Telecommand.prototype.reportEventActions = null;
				Telecommand.prototype.enableEventActions = null;
				Telecommand.prototype.disableEventActions = null;
				Telecommand.prototype.getParameters = null;
				Telecommand.prototype.setParameter = null;
				Telecommand.prototype.enableReaction = null;
				Telecommand.prototype.disableReaction = null;
				Telecommand.prototype.resetProcessor = null;

				let $oneOfFields;

				$Object.defineProperty(Telecommand.prototype, "command", {
					get: $util.oneOfGetter($oneOfFields = ["ping", "setMode", "setHousekeeping", "insertActivity", "addEventAction", "setMonitor", "pingUnit", "enableHousekeeping", "disableHousekeeping", "generateHousekeeping", "reportHousekeeping", "enableEvent", "disableEvent", "reportDisabledEvents", "setTimeReportPeriod", "reportTime", "enableSchedule", "disableSchedule", "resetSchedule", "deleteActivity", "shiftSchedule", "reportSchedule", "expectValue", "deleteMonitor", "enableMonitor", "disableMonitor", "enableMonitoring", "disableMonitoring", "reportMonitors", "enableStorage", "disableStorage", "retrieveStored", "abortRetrieval", "resumePlayback", "suspendPlayback", "rewindPlayback", "deleteStored", "reportStores", "deleteEventAction", "clearEventActions", "enableEventAction", "disableEventAction", "reportEventActions", "enableEventActions", "disableEventActions", "getParameters", "setParameter", "enableReaction", "disableReaction", "resetProcessor"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
						$root.falak.obc.v1.Ping.encode(message.ping, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.setMode != null && $Object.hasOwnProperty.call(message, "setMode"))
						$root.falak.obc.v1.SetMode.encode(message.setMode, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.setHousekeeping != null && $Object.hasOwnProperty.call(message, "setHousekeeping"))
						$root.falak.obc.v1.SetHousekeeping.encode(message.setHousekeeping, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.insertActivity != null && $Object.hasOwnProperty.call(message, "insertActivity"))
						$root.falak.obc.v1.InsertActivity.encode(message.insertActivity, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.addEventAction != null && $Object.hasOwnProperty.call(message, "addEventAction"))
						$root.falak.obc.v1.AddEventAction.encode(message.addEventAction, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.setMonitor != null && $Object.hasOwnProperty.call(message, "setMonitor"))
						$root.falak.obc.v1.SetMonitor.encode(message.setMonitor, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.pingUnit != null && $Object.hasOwnProperty.call(message, "pingUnit"))
						$root.falak.obc.v1.PingUnit.encode(message.pingUnit, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.enableHousekeeping != null && $Object.hasOwnProperty.call(message, "enableHousekeeping"))
						$root.falak.obc.v1.EnableHousekeeping.encode(message.enableHousekeeping, writer.uint32(74).fork(), _depth + 1).ldelim();
					if (message.disableHousekeeping != null && $Object.hasOwnProperty.call(message, "disableHousekeeping"))
						$root.falak.obc.v1.DisableHousekeeping.encode(message.disableHousekeeping, writer.uint32(82).fork(), _depth + 1).ldelim();
					if (message.generateHousekeeping != null && $Object.hasOwnProperty.call(message, "generateHousekeeping"))
						$root.falak.obc.v1.GenerateHousekeeping.encode(message.generateHousekeeping, writer.uint32(90).fork(), _depth + 1).ldelim();
					if (message.reportHousekeeping != null && $Object.hasOwnProperty.call(message, "reportHousekeeping"))
						$root.falak.obc.v1.ReportHousekeeping.encode(message.reportHousekeeping, writer.uint32(98).fork(), _depth + 1).ldelim();
					if (message.enableEvent != null && $Object.hasOwnProperty.call(message, "enableEvent"))
						$root.falak.obc.v1.EnableEvent.encode(message.enableEvent, writer.uint32(106).fork(), _depth + 1).ldelim();
					if (message.disableEvent != null && $Object.hasOwnProperty.call(message, "disableEvent"))
						$root.falak.obc.v1.DisableEvent.encode(message.disableEvent, writer.uint32(114).fork(), _depth + 1).ldelim();
					if (message.reportDisabledEvents != null && $Object.hasOwnProperty.call(message, "reportDisabledEvents"))
						$root.falak.obc.v1.ReportDisabledEvents.encode(message.reportDisabledEvents, writer.uint32(122).fork(), _depth + 1).ldelim();
					if (message.setTimeReportPeriod != null && $Object.hasOwnProperty.call(message, "setTimeReportPeriod"))
						$root.falak.obc.v1.SetTimeReportPeriod.encode(message.setTimeReportPeriod, writer.uint32(130).fork(), _depth + 1).ldelim();
					if (message.reportTime != null && $Object.hasOwnProperty.call(message, "reportTime"))
						$root.falak.obc.v1.ReportTime.encode(message.reportTime, writer.uint32(138).fork(), _depth + 1).ldelim();
					if (message.enableSchedule != null && $Object.hasOwnProperty.call(message, "enableSchedule"))
						$root.falak.obc.v1.EnableSchedule.encode(message.enableSchedule, writer.uint32(146).fork(), _depth + 1).ldelim();
					if (message.disableSchedule != null && $Object.hasOwnProperty.call(message, "disableSchedule"))
						$root.falak.obc.v1.DisableSchedule.encode(message.disableSchedule, writer.uint32(154).fork(), _depth + 1).ldelim();
					if (message.resetSchedule != null && $Object.hasOwnProperty.call(message, "resetSchedule"))
						$root.falak.obc.v1.ResetSchedule.encode(message.resetSchedule, writer.uint32(162).fork(), _depth + 1).ldelim();
					if (message.deleteActivity != null && $Object.hasOwnProperty.call(message, "deleteActivity"))
						$root.falak.obc.v1.DeleteActivity.encode(message.deleteActivity, writer.uint32(170).fork(), _depth + 1).ldelim();
					if (message.shiftSchedule != null && $Object.hasOwnProperty.call(message, "shiftSchedule"))
						$root.falak.obc.v1.ShiftSchedule.encode(message.shiftSchedule, writer.uint32(178).fork(), _depth + 1).ldelim();
					if (message.reportSchedule != null && $Object.hasOwnProperty.call(message, "reportSchedule"))
						$root.falak.obc.v1.ReportSchedule.encode(message.reportSchedule, writer.uint32(186).fork(), _depth + 1).ldelim();
					if (message.expectValue != null && $Object.hasOwnProperty.call(message, "expectValue"))
						$root.falak.obc.v1.ExpectValue.encode(message.expectValue, writer.uint32(194).fork(), _depth + 1).ldelim();
					if (message.deleteMonitor != null && $Object.hasOwnProperty.call(message, "deleteMonitor"))
						$root.falak.obc.v1.DeleteMonitor.encode(message.deleteMonitor, writer.uint32(202).fork(), _depth + 1).ldelim();
					if (message.enableMonitor != null && $Object.hasOwnProperty.call(message, "enableMonitor"))
						$root.falak.obc.v1.EnableMonitor.encode(message.enableMonitor, writer.uint32(210).fork(), _depth + 1).ldelim();
					if (message.disableMonitor != null && $Object.hasOwnProperty.call(message, "disableMonitor"))
						$root.falak.obc.v1.DisableMonitor.encode(message.disableMonitor, writer.uint32(218).fork(), _depth + 1).ldelim();
					if (message.enableMonitoring != null && $Object.hasOwnProperty.call(message, "enableMonitoring"))
						$root.falak.obc.v1.EnableMonitoring.encode(message.enableMonitoring, writer.uint32(226).fork(), _depth + 1).ldelim();
					if (message.disableMonitoring != null && $Object.hasOwnProperty.call(message, "disableMonitoring"))
						$root.falak.obc.v1.DisableMonitoring.encode(message.disableMonitoring, writer.uint32(234).fork(), _depth + 1).ldelim();
					if (message.reportMonitors != null && $Object.hasOwnProperty.call(message, "reportMonitors"))
						$root.falak.obc.v1.ReportMonitors.encode(message.reportMonitors, writer.uint32(242).fork(), _depth + 1).ldelim();
					if (message.enableStorage != null && $Object.hasOwnProperty.call(message, "enableStorage"))
						$root.falak.obc.v1.EnableStorage.encode(message.enableStorage, writer.uint32(250).fork(), _depth + 1).ldelim();
					if (message.disableStorage != null && $Object.hasOwnProperty.call(message, "disableStorage"))
						$root.falak.obc.v1.DisableStorage.encode(message.disableStorage, writer.uint32(258).fork(), _depth + 1).ldelim();
					if (message.retrieveStored != null && $Object.hasOwnProperty.call(message, "retrieveStored"))
						$root.falak.obc.v1.RetrieveStored.encode(message.retrieveStored, writer.uint32(266).fork(), _depth + 1).ldelim();
					if (message.abortRetrieval != null && $Object.hasOwnProperty.call(message, "abortRetrieval"))
						$root.falak.obc.v1.AbortRetrieval.encode(message.abortRetrieval, writer.uint32(274).fork(), _depth + 1).ldelim();
					if (message.resumePlayback != null && $Object.hasOwnProperty.call(message, "resumePlayback"))
						$root.falak.obc.v1.ResumePlayback.encode(message.resumePlayback, writer.uint32(282).fork(), _depth + 1).ldelim();
					if (message.suspendPlayback != null && $Object.hasOwnProperty.call(message, "suspendPlayback"))
						$root.falak.obc.v1.SuspendPlayback.encode(message.suspendPlayback, writer.uint32(290).fork(), _depth + 1).ldelim();
					if (message.rewindPlayback != null && $Object.hasOwnProperty.call(message, "rewindPlayback"))
						$root.falak.obc.v1.RewindPlayback.encode(message.rewindPlayback, writer.uint32(298).fork(), _depth + 1).ldelim();
					if (message.deleteStored != null && $Object.hasOwnProperty.call(message, "deleteStored"))
						$root.falak.obc.v1.DeleteStored.encode(message.deleteStored, writer.uint32(306).fork(), _depth + 1).ldelim();
					if (message.reportStores != null && $Object.hasOwnProperty.call(message, "reportStores"))
						$root.falak.obc.v1.ReportStores.encode(message.reportStores, writer.uint32(314).fork(), _depth + 1).ldelim();
					if (message.deleteEventAction != null && $Object.hasOwnProperty.call(message, "deleteEventAction"))
						$root.falak.obc.v1.DeleteEventAction.encode(message.deleteEventAction, writer.uint32(322).fork(), _depth + 1).ldelim();
					if (message.clearEventActions != null && $Object.hasOwnProperty.call(message, "clearEventActions"))
						$root.falak.obc.v1.ClearEventActions.encode(message.clearEventActions, writer.uint32(330).fork(), _depth + 1).ldelim();
					if (message.enableEventAction != null && $Object.hasOwnProperty.call(message, "enableEventAction"))
						$root.falak.obc.v1.EnableEventAction.encode(message.enableEventAction, writer.uint32(338).fork(), _depth + 1).ldelim();
					if (message.disableEventAction != null && $Object.hasOwnProperty.call(message, "disableEventAction"))
						$root.falak.obc.v1.DisableEventAction.encode(message.disableEventAction, writer.uint32(346).fork(), _depth + 1).ldelim();
					if (message.reportEventActions != null && $Object.hasOwnProperty.call(message, "reportEventActions"))
						$root.falak.obc.v1.ReportEventActions.encode(message.reportEventActions, writer.uint32(354).fork(), _depth + 1).ldelim();
					if (message.enableEventActions != null && $Object.hasOwnProperty.call(message, "enableEventActions"))
						$root.falak.obc.v1.EnableEventActions.encode(message.enableEventActions, writer.uint32(362).fork(), _depth + 1).ldelim();
					if (message.disableEventActions != null && $Object.hasOwnProperty.call(message, "disableEventActions"))
						$root.falak.obc.v1.DisableEventActions.encode(message.disableEventActions, writer.uint32(370).fork(), _depth + 1).ldelim();
					if (message.getParameters != null && $Object.hasOwnProperty.call(message, "getParameters"))
						$root.falak.obc.v1.GetParameters.encode(message.getParameters, writer.uint32(378).fork(), _depth + 1).ldelim();
					if (message.setParameter != null && $Object.hasOwnProperty.call(message, "setParameter"))
						$root.falak.obc.v1.SetParameter.encode(message.setParameter, writer.uint32(386).fork(), _depth + 1).ldelim();
					if (message.enableReaction != null && $Object.hasOwnProperty.call(message, "enableReaction"))
						$root.falak.obc.v1.EnableReaction.encode(message.enableReaction, writer.uint32(394).fork(), _depth + 1).ldelim();
					if (message.disableReaction != null && $Object.hasOwnProperty.call(message, "disableReaction"))
						$root.falak.obc.v1.DisableReaction.encode(message.disableReaction, writer.uint32(402).fork(), _depth + 1).ldelim();
					if (message.resetProcessor != null && $Object.hasOwnProperty.call(message, "resetProcessor"))
						$root.falak.obc.v1.ResetProcessor.encode(message.resetProcessor, writer.uint32(410).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.ping = $root.falak.obc.v1.Ping.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
								message.command = "ping";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.setMode = $root.falak.obc.v1.SetMode.decode(reader, reader.size(), $undefined, _depth + 1, message.setMode);
								message.command = "setMode";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.setHousekeeping = $root.falak.obc.v1.SetHousekeeping.decode(reader, reader.size(), $undefined, _depth + 1, message.setHousekeeping);
								message.command = "setHousekeeping";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.insertActivity = $root.falak.obc.v1.InsertActivity.decode(reader, reader.size(), $undefined, _depth + 1, message.insertActivity);
								message.command = "insertActivity";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.addEventAction = $root.falak.obc.v1.AddEventAction.decode(reader, reader.size(), $undefined, _depth + 1, message.addEventAction);
								message.command = "addEventAction";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.setMonitor = $root.falak.obc.v1.SetMonitor.decode(reader, reader.size(), $undefined, _depth + 1, message.setMonitor);
								message.command = "setMonitor";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.pingUnit = $root.falak.obc.v1.PingUnit.decode(reader, reader.size(), $undefined, _depth + 1, message.pingUnit);
								message.command = "pingUnit";
								continue;
							}
						case 9: {
								if (wireType !== 2)
									break;
								message.enableHousekeeping = $root.falak.obc.v1.EnableHousekeeping.decode(reader, reader.size(), $undefined, _depth + 1, message.enableHousekeeping);
								message.command = "enableHousekeeping";
								continue;
							}
						case 10: {
								if (wireType !== 2)
									break;
								message.disableHousekeeping = $root.falak.obc.v1.DisableHousekeeping.decode(reader, reader.size(), $undefined, _depth + 1, message.disableHousekeeping);
								message.command = "disableHousekeeping";
								continue;
							}
						case 11: {
								if (wireType !== 2)
									break;
								message.generateHousekeeping = $root.falak.obc.v1.GenerateHousekeeping.decode(reader, reader.size(), $undefined, _depth + 1, message.generateHousekeeping);
								message.command = "generateHousekeeping";
								continue;
							}
						case 12: {
								if (wireType !== 2)
									break;
								message.reportHousekeeping = $root.falak.obc.v1.ReportHousekeeping.decode(reader, reader.size(), $undefined, _depth + 1, message.reportHousekeeping);
								message.command = "reportHousekeeping";
								continue;
							}
						case 13: {
								if (wireType !== 2)
									break;
								message.enableEvent = $root.falak.obc.v1.EnableEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.enableEvent);
								message.command = "enableEvent";
								continue;
							}
						case 14: {
								if (wireType !== 2)
									break;
								message.disableEvent = $root.falak.obc.v1.DisableEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.disableEvent);
								message.command = "disableEvent";
								continue;
							}
						case 15: {
								if (wireType !== 2)
									break;
								message.reportDisabledEvents = $root.falak.obc.v1.ReportDisabledEvents.decode(reader, reader.size(), $undefined, _depth + 1, message.reportDisabledEvents);
								message.command = "reportDisabledEvents";
								continue;
							}
						case 16: {
								if (wireType !== 2)
									break;
								message.setTimeReportPeriod = $root.falak.obc.v1.SetTimeReportPeriod.decode(reader, reader.size(), $undefined, _depth + 1, message.setTimeReportPeriod);
								message.command = "setTimeReportPeriod";
								continue;
							}
						case 17: {
								if (wireType !== 2)
									break;
								message.reportTime = $root.falak.obc.v1.ReportTime.decode(reader, reader.size(), $undefined, _depth + 1, message.reportTime);
								message.command = "reportTime";
								continue;
							}
						case 18: {
								if (wireType !== 2)
									break;
								message.enableSchedule = $root.falak.obc.v1.EnableSchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.enableSchedule);
								message.command = "enableSchedule";
								continue;
							}
						case 19: {
								if (wireType !== 2)
									break;
								message.disableSchedule = $root.falak.obc.v1.DisableSchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.disableSchedule);
								message.command = "disableSchedule";
								continue;
							}
						case 20: {
								if (wireType !== 2)
									break;
								message.resetSchedule = $root.falak.obc.v1.ResetSchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.resetSchedule);
								message.command = "resetSchedule";
								continue;
							}
						case 21: {
								if (wireType !== 2)
									break;
								message.deleteActivity = $root.falak.obc.v1.DeleteActivity.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteActivity);
								message.command = "deleteActivity";
								continue;
							}
						case 22: {
								if (wireType !== 2)
									break;
								message.shiftSchedule = $root.falak.obc.v1.ShiftSchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.shiftSchedule);
								message.command = "shiftSchedule";
								continue;
							}
						case 23: {
								if (wireType !== 2)
									break;
								message.reportSchedule = $root.falak.obc.v1.ReportSchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.reportSchedule);
								message.command = "reportSchedule";
								continue;
							}
						case 24: {
								if (wireType !== 2)
									break;
								message.expectValue = $root.falak.obc.v1.ExpectValue.decode(reader, reader.size(), $undefined, _depth + 1, message.expectValue);
								message.command = "expectValue";
								continue;
							}
						case 25: {
								if (wireType !== 2)
									break;
								message.deleteMonitor = $root.falak.obc.v1.DeleteMonitor.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteMonitor);
								message.command = "deleteMonitor";
								continue;
							}
						case 26: {
								if (wireType !== 2)
									break;
								message.enableMonitor = $root.falak.obc.v1.EnableMonitor.decode(reader, reader.size(), $undefined, _depth + 1, message.enableMonitor);
								message.command = "enableMonitor";
								continue;
							}
						case 27: {
								if (wireType !== 2)
									break;
								message.disableMonitor = $root.falak.obc.v1.DisableMonitor.decode(reader, reader.size(), $undefined, _depth + 1, message.disableMonitor);
								message.command = "disableMonitor";
								continue;
							}
						case 28: {
								if (wireType !== 2)
									break;
								message.enableMonitoring = $root.falak.obc.v1.EnableMonitoring.decode(reader, reader.size(), $undefined, _depth + 1, message.enableMonitoring);
								message.command = "enableMonitoring";
								continue;
							}
						case 29: {
								if (wireType !== 2)
									break;
								message.disableMonitoring = $root.falak.obc.v1.DisableMonitoring.decode(reader, reader.size(), $undefined, _depth + 1, message.disableMonitoring);
								message.command = "disableMonitoring";
								continue;
							}
						case 30: {
								if (wireType !== 2)
									break;
								message.reportMonitors = $root.falak.obc.v1.ReportMonitors.decode(reader, reader.size(), $undefined, _depth + 1, message.reportMonitors);
								message.command = "reportMonitors";
								continue;
							}
						case 31: {
								if (wireType !== 2)
									break;
								message.enableStorage = $root.falak.obc.v1.EnableStorage.decode(reader, reader.size(), $undefined, _depth + 1, message.enableStorage);
								message.command = "enableStorage";
								continue;
							}
						case 32: {
								if (wireType !== 2)
									break;
								message.disableStorage = $root.falak.obc.v1.DisableStorage.decode(reader, reader.size(), $undefined, _depth + 1, message.disableStorage);
								message.command = "disableStorage";
								continue;
							}
						case 33: {
								if (wireType !== 2)
									break;
								message.retrieveStored = $root.falak.obc.v1.RetrieveStored.decode(reader, reader.size(), $undefined, _depth + 1, message.retrieveStored);
								message.command = "retrieveStored";
								continue;
							}
						case 34: {
								if (wireType !== 2)
									break;
								message.abortRetrieval = $root.falak.obc.v1.AbortRetrieval.decode(reader, reader.size(), $undefined, _depth + 1, message.abortRetrieval);
								message.command = "abortRetrieval";
								continue;
							}
						case 35: {
								if (wireType !== 2)
									break;
								message.resumePlayback = $root.falak.obc.v1.ResumePlayback.decode(reader, reader.size(), $undefined, _depth + 1, message.resumePlayback);
								message.command = "resumePlayback";
								continue;
							}
						case 36: {
								if (wireType !== 2)
									break;
								message.suspendPlayback = $root.falak.obc.v1.SuspendPlayback.decode(reader, reader.size(), $undefined, _depth + 1, message.suspendPlayback);
								message.command = "suspendPlayback";
								continue;
							}
						case 37: {
								if (wireType !== 2)
									break;
								message.rewindPlayback = $root.falak.obc.v1.RewindPlayback.decode(reader, reader.size(), $undefined, _depth + 1, message.rewindPlayback);
								message.command = "rewindPlayback";
								continue;
							}
						case 38: {
								if (wireType !== 2)
									break;
								message.deleteStored = $root.falak.obc.v1.DeleteStored.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteStored);
								message.command = "deleteStored";
								continue;
							}
						case 39: {
								if (wireType !== 2)
									break;
								message.reportStores = $root.falak.obc.v1.ReportStores.decode(reader, reader.size(), $undefined, _depth + 1, message.reportStores);
								message.command = "reportStores";
								continue;
							}
						case 40: {
								if (wireType !== 2)
									break;
								message.deleteEventAction = $root.falak.obc.v1.DeleteEventAction.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteEventAction);
								message.command = "deleteEventAction";
								continue;
							}
						case 41: {
								if (wireType !== 2)
									break;
								message.clearEventActions = $root.falak.obc.v1.ClearEventActions.decode(reader, reader.size(), $undefined, _depth + 1, message.clearEventActions);
								message.command = "clearEventActions";
								continue;
							}
						case 42: {
								if (wireType !== 2)
									break;
								message.enableEventAction = $root.falak.obc.v1.EnableEventAction.decode(reader, reader.size(), $undefined, _depth + 1, message.enableEventAction);
								message.command = "enableEventAction";
								continue;
							}
						case 43: {
								if (wireType !== 2)
									break;
								message.disableEventAction = $root.falak.obc.v1.DisableEventAction.decode(reader, reader.size(), $undefined, _depth + 1, message.disableEventAction);
								message.command = "disableEventAction";
								continue;
							}
						case 44: {
								if (wireType !== 2)
									break;
								message.reportEventActions = $root.falak.obc.v1.ReportEventActions.decode(reader, reader.size(), $undefined, _depth + 1, message.reportEventActions);
								message.command = "reportEventActions";
								continue;
							}
						case 45: {
								if (wireType !== 2)
									break;
								message.enableEventActions = $root.falak.obc.v1.EnableEventActions.decode(reader, reader.size(), $undefined, _depth + 1, message.enableEventActions);
								message.command = "enableEventActions";
								continue;
							}
						case 46: {
								if (wireType !== 2)
									break;
								message.disableEventActions = $root.falak.obc.v1.DisableEventActions.decode(reader, reader.size(), $undefined, _depth + 1, message.disableEventActions);
								message.command = "disableEventActions";
								continue;
							}
						case 47: {
								if (wireType !== 2)
									break;
								message.getParameters = $root.falak.obc.v1.GetParameters.decode(reader, reader.size(), $undefined, _depth + 1, message.getParameters);
								message.command = "getParameters";
								continue;
							}
						case 48: {
								if (wireType !== 2)
									break;
								message.setParameter = $root.falak.obc.v1.SetParameter.decode(reader, reader.size(), $undefined, _depth + 1, message.setParameter);
								message.command = "setParameter";
								continue;
							}
						case 49: {
								if (wireType !== 2)
									break;
								message.enableReaction = $root.falak.obc.v1.EnableReaction.decode(reader, reader.size(), $undefined, _depth + 1, message.enableReaction);
								message.command = "enableReaction";
								continue;
							}
						case 50: {
								if (wireType !== 2)
									break;
								message.disableReaction = $root.falak.obc.v1.DisableReaction.decode(reader, reader.size(), $undefined, _depth + 1, message.disableReaction);
								message.command = "disableReaction";
								continue;
							}
						case 51: {
								if (wireType !== 2)
									break;
								message.resetProcessor = $root.falak.obc.v1.ResetProcessor.decode(reader, reader.size(), $undefined, _depth + 1, message.resetProcessor);
								message.command = "resetProcessor";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.InsertActivity = (function() {

				const InsertActivity = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				InsertActivity.prototype.releaseTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				InsertActivity.prototype.unit = 0;
				InsertActivity.prototype.body = $util.newBuffer([]);

				InsertActivity.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.releaseTimeUs != null && $Object.hasOwnProperty.call(message, "releaseTimeUs") && (typeof message.releaseTimeUs === "object" ? message.releaseTimeUs.low || message.releaseTimeUs.high : message.releaseTimeUs !== 0))
						writer.uint32(8).uint64(message.releaseTimeUs);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(16).int32(message.unit);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(26).bytes(message.body);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				InsertActivity.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.InsertActivity();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.releaseTimeUs = value;
								else
									delete message.releaseTimeUs;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return InsertActivity;
			})();

			v1.AddEventAction = (function() {

				const AddEventAction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AddEventAction.prototype.eventUnit = 0;
				AddEventAction.prototype.eventCode = 0;
				AddEventAction.prototype.eventValue = null;
				AddEventAction.prototype.unit = 0;
				AddEventAction.prototype.body = $util.newBuffer([]);

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(AddEventAction.prototype, "_eventValue", {
					get: $util.oneOfGetter($oneOfFields = ["eventValue"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				AddEventAction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.eventUnit != null && $Object.hasOwnProperty.call(message, "eventUnit") && message.eventUnit !== 0)
						writer.uint32(8).int32(message.eventUnit);
					if (message.eventCode != null && $Object.hasOwnProperty.call(message, "eventCode") && message.eventCode !== 0)
						writer.uint32(16).uint32(message.eventCode);
					if (message.eventValue != null && $Object.hasOwnProperty.call(message, "eventValue"))
						writer.uint32(29).float(message.eventValue);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(32).int32(message.unit);
					if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
						writer.uint32(42).bytes(message.body);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AddEventAction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.AddEventAction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.eventUnit = value;
								else
									delete message.eventUnit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.eventCode = value;
								else
									delete message.eventCode;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								message.eventValue = reader.float();
								message._eventValue = "eventValue";
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.body = value;
								else
									delete message.body;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AddEventAction;
			})();

			v1.SetMonitor = (function() {

				const SetMonitor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetMonitor.prototype.monitor = 0;
				SetMonitor.prototype.parameter = 0;
				SetMonitor.prototype.low = 0;
				SetMonitor.prototype.high = 0;
				SetMonitor.prototype.persistence = 0;

				SetMonitor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(16).uint32(message.parameter);
					if (message.low != null && $Object.hasOwnProperty.call(message, "low") && !$Object.is(message.low, 0))
						writer.uint32(29).float(message.low);
					if (message.high != null && $Object.hasOwnProperty.call(message, "high") && !$Object.is(message.high, 0))
						writer.uint32(37).float(message.high);
					if (message.persistence != null && $Object.hasOwnProperty.call(message, "persistence") && message.persistence !== 0)
						writer.uint32(40).uint32(message.persistence);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetMonitor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SetMonitor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.low = value;
								else
									delete message.low;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.high = value;
								else
									delete message.high;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.persistence = value;
								else
									delete message.persistence;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetMonitor;
			})();

			v1.EnableSchedule = (function() {

				const EnableSchedule = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableSchedule.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableSchedule.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableSchedule();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableSchedule;
			})();

			v1.DisableSchedule = (function() {

				const DisableSchedule = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableSchedule.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableSchedule.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableSchedule();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableSchedule;
			})();

			v1.ResetSchedule = (function() {

				const ResetSchedule = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ResetSchedule.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ResetSchedule.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ResetSchedule();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ResetSchedule;
			})();

			v1.DeleteActivity = (function() {

				const DeleteActivity = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeleteActivity.prototype.activity = 0;

				DeleteActivity.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.activity != null && $Object.hasOwnProperty.call(message, "activity") && message.activity !== 0)
						writer.uint32(8).uint32(message.activity);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeleteActivity.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DeleteActivity();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.activity = value;
								else
									delete message.activity;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeleteActivity;
			})();

			v1.ShiftSchedule = (function() {

				const ShiftSchedule = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ShiftSchedule.prototype.shiftS = 0;

				ShiftSchedule.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.shiftS != null && $Object.hasOwnProperty.call(message, "shiftS") && !$Object.is(message.shiftS, 0))
						writer.uint32(13).float(message.shiftS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ShiftSchedule.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ShiftSchedule();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.shiftS = value;
								else
									delete message.shiftS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ShiftSchedule;
			})();

			v1.ReportSchedule = (function() {

				const ReportSchedule = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportSchedule.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportSchedule.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportSchedule();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportSchedule;
			})();

			v1.ExpectValue = (function() {

				const ExpectValue = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExpectValue.prototype.monitor = 0;
				ExpectValue.prototype.parameter = 0;
				ExpectValue.prototype.value = 0;
				ExpectValue.prototype.persistence = 0;

				ExpectValue.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(16).uint32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.persistence != null && $Object.hasOwnProperty.call(message, "persistence") && message.persistence !== 0)
						writer.uint32(32).uint32(message.persistence);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExpectValue.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ExpectValue();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.persistence = value;
								else
									delete message.persistence;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExpectValue;
			})();

			v1.DeleteMonitor = (function() {

				const DeleteMonitor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeleteMonitor.prototype.monitor = 0;

				DeleteMonitor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeleteMonitor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DeleteMonitor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeleteMonitor;
			})();

			v1.EnableMonitor = (function() {

				const EnableMonitor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableMonitor.prototype.monitor = 0;

				EnableMonitor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableMonitor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableMonitor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableMonitor;
			})();

			v1.DisableMonitor = (function() {

				const DisableMonitor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableMonitor.prototype.monitor = 0;

				DisableMonitor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableMonitor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableMonitor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableMonitor;
			})();

			v1.EnableMonitoring = (function() {

				const EnableMonitoring = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableMonitoring.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableMonitoring.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableMonitoring();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableMonitoring;
			})();

			v1.DisableMonitoring = (function() {

				const DisableMonitoring = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableMonitoring.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableMonitoring.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableMonitoring();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableMonitoring;
			})();

			v1.ReportMonitors = (function() {

				const ReportMonitors = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportMonitors.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportMonitors.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportMonitors();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportMonitors;
			})();

			v1.DeleteEventAction = (function() {

				const DeleteEventAction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeleteEventAction.prototype.eventUnit = 0;
				DeleteEventAction.prototype.eventCode = 0;

				DeleteEventAction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.eventUnit != null && $Object.hasOwnProperty.call(message, "eventUnit") && message.eventUnit !== 0)
						writer.uint32(8).int32(message.eventUnit);
					if (message.eventCode != null && $Object.hasOwnProperty.call(message, "eventCode") && message.eventCode !== 0)
						writer.uint32(16).uint32(message.eventCode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeleteEventAction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DeleteEventAction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.eventUnit = value;
								else
									delete message.eventUnit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.eventCode = value;
								else
									delete message.eventCode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeleteEventAction;
			})();

			v1.ClearEventActions = (function() {

				const ClearEventActions = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ClearEventActions.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ClearEventActions.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ClearEventActions();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ClearEventActions;
			})();

			v1.EnableEventAction = (function() {

				const EnableEventAction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableEventAction.prototype.eventUnit = 0;
				EnableEventAction.prototype.eventCode = 0;

				EnableEventAction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.eventUnit != null && $Object.hasOwnProperty.call(message, "eventUnit") && message.eventUnit !== 0)
						writer.uint32(8).int32(message.eventUnit);
					if (message.eventCode != null && $Object.hasOwnProperty.call(message, "eventCode") && message.eventCode !== 0)
						writer.uint32(16).uint32(message.eventCode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableEventAction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableEventAction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.eventUnit = value;
								else
									delete message.eventUnit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.eventCode = value;
								else
									delete message.eventCode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableEventAction;
			})();

			v1.DisableEventAction = (function() {

				const DisableEventAction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableEventAction.prototype.eventUnit = 0;
				DisableEventAction.prototype.eventCode = 0;

				DisableEventAction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.eventUnit != null && $Object.hasOwnProperty.call(message, "eventUnit") && message.eventUnit !== 0)
						writer.uint32(8).int32(message.eventUnit);
					if (message.eventCode != null && $Object.hasOwnProperty.call(message, "eventCode") && message.eventCode !== 0)
						writer.uint32(16).uint32(message.eventCode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableEventAction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableEventAction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.eventUnit = value;
								else
									delete message.eventUnit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.eventCode = value;
								else
									delete message.eventCode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableEventAction;
			})();

			v1.ReportEventActions = (function() {

				const ReportEventActions = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportEventActions.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportEventActions.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportEventActions();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportEventActions;
			})();

			v1.EnableEventActions = (function() {

				const EnableEventActions = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableEventActions.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableEventActions.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableEventActions();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableEventActions;
			})();

			v1.DisableEventActions = (function() {

				const DisableEventActions = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableEventActions.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableEventActions.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableEventActions();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableEventActions;
			})();

			v1.Unit = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "UNIT_UNSPECIFIED"] = 0;
				values[valuesById[1] = "UNIT_ADCS"] = 1;
				values[valuesById[2] = "UNIT_POWER"] = 2;
				values[valuesById[3] = "UNIT_COMMS"] = 3;
				values[valuesById[4] = "UNIT_PAYLOAD"] = 4;
				values[valuesById[5] = "UNIT_OBC"] = 5;
				return values;
			})();

			v1.Mode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "MODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "MODE_LEOP"] = 1;
				values[valuesById[2] = "MODE_SAFE"] = 2;
				values[valuesById[3] = "MODE_NOMINAL"] = 3;
				values[valuesById[4] = "MODE_PAYLOAD"] = 4;
				return values;
			})();

			v1.Content = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "CONTENT_UNSPECIFIED"] = 0;
				values[valuesById[1] = "CONTENT_TELEMETRY"] = 1;
				values[valuesById[2] = "CONTENT_EVENT"] = 2;
				values[valuesById[3] = "CONTENT_VERIFICATION"] = 3;
				values[valuesById[4] = "CONTENT_CONNECTION"] = 4;
				values[valuesById[5] = "CONTENT_HOUSEKEEPING"] = 5;
				values[valuesById[6] = "CONTENT_DISABLED_EVENTS"] = 6;
				values[valuesById[7] = "CONTENT_TIME"] = 7;
				values[valuesById[8] = "CONTENT_SCHEDULE"] = 8;
				values[valuesById[9] = "CONTENT_MONITORS"] = 9;
				values[valuesById[10] = "CONTENT_TRANSITION"] = 10;
				values[valuesById[11] = "CONTENT_STORES"] = 11;
				values[valuesById[12] = "CONTENT_EVENT_ACTIONS"] = 12;
				values[valuesById[13] = "CONTENT_PARAMETERS"] = 13;
				return values;
			})();

			v1.Channel = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "CHANNEL_UNSPECIFIED"] = 0;
				values[valuesById[1] = "CHANNEL_EVENT"] = 1;
				values[valuesById[2] = "CHANNEL_REAL_TIME"] = 2;
				values[valuesById[3] = "CHANNEL_PLAYBACK"] = 3;
				return values;
			})();

			v1.EventCode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_CODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_CODE_STARTED"] = 1;
				values[valuesById[2] = "EVENT_CODE_MODE_CHANGED"] = 2;
				values[valuesById[3] = "EVENT_CODE_UNIT_SILENT"] = 3;
				values[valuesById[4] = "EVENT_CODE_UNIT_BACK"] = 4;
				values[valuesById[5] = "EVENT_CODE_TELECOMMAND_REFUSED"] = 5;
				values[valuesById[6] = "EVENT_CODE_RESET"] = 6;
				values[valuesById[7] = "EVENT_CODE_REACTION"] = 7;
				values[valuesById[8] = "EVENT_CODE_REACTION_INHIBITED"] = 8;
				values[valuesById[9] = "EVENT_CODE_MODE_GUARDED"] = 9;
				values[valuesById[10] = "EVENT_CODE_MONITOR_OUT"] = 10;
				values[valuesById[11] = "EVENT_CODE_MONITOR_BACK"] = 11;
				values[valuesById[12] = "EVENT_CODE_STORE_OVERWRITES"] = 12;
				values[valuesById[13] = "EVENT_CODE_RETRIEVAL_ENDED"] = 13;
				values[valuesById[14] = "EVENT_CODE_ACTION_RELEASED"] = 14;
				return values;
			})();

			v1.Acknowledge = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "ACKNOWLEDGE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "ACKNOWLEDGE_ALL"] = 1;
				values[valuesById[2] = "ACKNOWLEDGE_COMPLETION"] = 2;
				values[valuesById[3] = "ACKNOWLEDGE_FAILURES"] = 3;
				return values;
			})();

			v1.ResetReason = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "RESET_REASON_UNSPECIFIED"] = 0;
				values[valuesById[1] = "RESET_REASON_POWER_ON"] = 1;
				values[valuesById[2] = "RESET_REASON_TELECOMMAND"] = 2;
				values[valuesById[3] = "RESET_REASON_WATCHDOG"] = 3;
				values[valuesById[4] = "RESET_REASON_UPSET"] = 4;
				return values;
			})();

			v1.Upset = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "UPSET_UNSPECIFIED"] = 0;
				values[valuesById[1] = "UPSET_HANG"] = 1;
				values[valuesById[2] = "UPSET_RESET"] = 2;
				return values;
			})();

			v1.Guard = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "GUARD_UNSPECIFIED"] = 0;
				values[valuesById[1] = "GUARD_NO_TRANSITION"] = 1;
				values[valuesById[2] = "GUARD_WINGS_STOWED"] = 2;
				values[valuesById[3] = "GUARD_BATTERY_LOW"] = 3;
				values[valuesById[4] = "GUARD_ATTITUDE_LOST"] = 4;
				values[valuesById[5] = "GUARD_PAYLOAD_SHED"] = 5;
				return values;
			})();

			v1.Reaction = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "REACTION_UNSPECIFIED"] = 0;
				values[valuesById[1] = "REACTION_BATTERY_LOW"] = 1;
				values[valuesById[2] = "REACTION_ATTITUDE_LOST"] = 2;
				values[valuesById[3] = "REACTION_POWER_CYCLE"] = 3;
				values[valuesById[4] = "REACTION_PAYLOAD_SHED"] = 4;
				values[valuesById[5] = "REACTION_LEOP_END"] = 5;
				values[valuesById[6] = "REACTION_SAFE_CONFIGURATION"] = 6;
				return values;
			})();

			v1.Store = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "STORE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "STORE_EVENTS"] = 1;
				values[valuesById[2] = "STORE_HOUSEKEEPING"] = 2;
				values[valuesById[3] = "STORE_ALL"] = 3;
				return values;
			})();

			v1.MonitorState = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "MONITOR_STATE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "MONITOR_STATE_UNCHECKED"] = 1;
				values[valuesById[2] = "MONITOR_STATE_INSIDE"] = 2;
				values[valuesById[3] = "MONITOR_STATE_BELOW"] = 3;
				values[valuesById[4] = "MONITOR_STATE_ABOVE"] = 4;
				values[valuesById[5] = "MONITOR_STATE_UNEXPECTED"] = 5;
				return values;
			})();

			v1.OnboardParameter = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "ONBOARD_PARAMETER_UNSPECIFIED"] = 0;
				values[valuesById[1] = "ONBOARD_PARAMETER_STORED_PERIOD"] = 1;
				values[valuesById[2] = "ONBOARD_PARAMETER_SILENT_ADCS"] = 2;
				values[valuesById[3] = "ONBOARD_PARAMETER_SILENT_POWER"] = 3;
				values[valuesById[4] = "ONBOARD_PARAMETER_SILENT_COMMS"] = 4;
				values[valuesById[5] = "ONBOARD_PARAMETER_SILENT_PAYLOAD"] = 5;
				values[valuesById[6] = "ONBOARD_PARAMETER_WATCHDOG"] = 6;
				values[valuesById[7] = "ONBOARD_PARAMETER_PLAYBACK_RATE"] = 7;
				values[valuesById[8] = "ONBOARD_PARAMETER_PLAYBACK_DELAY"] = 8;
				values[valuesById[9] = "ONBOARD_PARAMETER_SAFE_CHARGE"] = 9;
				values[valuesById[10] = "ONBOARD_PARAMETER_ATTITUDE_LOST"] = 10;
				values[valuesById[11] = "ONBOARD_PARAMETER_POWER_CYCLE_OFF"] = 11;
				values[valuesById[12] = "ONBOARD_PARAMETER_POWER_CYCLES"] = 12;
				values[valuesById[13] = "ONBOARD_PARAMETER_RESPONSE_TIME"] = 13;
				values[valuesById[14] = "ONBOARD_PARAMETER_TIME_REPORT_PERIOD"] = 14;
				values[valuesById[15] = "ONBOARD_PARAMETER_SCHEDULE_LATE"] = 15;
				values[valuesById[16] = "ONBOARD_PARAMETER_ACTION_QUIET"] = 16;
				return values;
			})();

			v1.Ping = (function() {

				const Ping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Ping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Ping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Ping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Ping;
			})();

			v1.SetMode = (function() {

				const SetMode = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetMode.prototype.mode = 0;

				SetMode.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetMode.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SetMode();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetMode;
			})();

			v1.SetHousekeeping = (function() {

				const SetHousekeeping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetHousekeeping.prototype.unit = 0;
				SetHousekeeping.prototype.periodS = 0;

				SetHousekeeping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
						writer.uint32(16).uint32(message.periodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetHousekeeping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SetHousekeeping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodS = value;
								else
									delete message.periodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetHousekeeping;
			})();

			v1.PingUnit = (function() {

				const PingUnit = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PingUnit.prototype.unit = 0;

				PingUnit.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PingUnit.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.PingUnit();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PingUnit;
			})();

			v1.EnableHousekeeping = (function() {

				const EnableHousekeeping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableHousekeeping.prototype.unit = 0;

				EnableHousekeeping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableHousekeeping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableHousekeeping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableHousekeeping;
			})();

			v1.DisableHousekeeping = (function() {

				const DisableHousekeeping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableHousekeeping.prototype.unit = 0;

				DisableHousekeeping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableHousekeeping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableHousekeeping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableHousekeeping;
			})();

			v1.GenerateHousekeeping = (function() {

				const GenerateHousekeeping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				GenerateHousekeeping.prototype.unit = 0;

				GenerateHousekeeping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				GenerateHousekeeping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.GenerateHousekeeping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return GenerateHousekeeping;
			})();

			v1.ReportHousekeeping = (function() {

				const ReportHousekeeping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportHousekeeping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportHousekeeping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportHousekeeping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportHousekeeping;
			})();

			v1.EnableEvent = (function() {

				const EnableEvent = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableEvent.prototype.unit = 0;
				EnableEvent.prototype.code = 0;

				EnableEvent.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(16).uint32(message.code);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableEvent.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableEvent();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableEvent;
			})();

			v1.DisableEvent = (function() {

				const DisableEvent = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableEvent.prototype.unit = 0;
				DisableEvent.prototype.code = 0;

				DisableEvent.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(16).uint32(message.code);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableEvent.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableEvent();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableEvent;
			})();

			v1.ReportDisabledEvents = (function() {

				const ReportDisabledEvents = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportDisabledEvents.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportDisabledEvents.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportDisabledEvents();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportDisabledEvents;
			})();

			v1.SetTimeReportPeriod = (function() {

				const SetTimeReportPeriod = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetTimeReportPeriod.prototype.periodS = 0;

				SetTimeReportPeriod.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
						writer.uint32(8).uint32(message.periodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetTimeReportPeriod.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SetTimeReportPeriod();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodS = value;
								else
									delete message.periodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetTimeReportPeriod;
			})();

			v1.ReportTime = (function() {

				const ReportTime = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportTime.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportTime.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportTime();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportTime;
			})();

			v1.EnableStorage = (function() {

				const EnableStorage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableStorage.prototype.store = 0;

				EnableStorage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== 0)
						writer.uint32(8).int32(message.store);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableStorage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableStorage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.store = value;
								else
									delete message.store;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableStorage;
			})();

			v1.DisableStorage = (function() {

				const DisableStorage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableStorage.prototype.store = 0;

				DisableStorage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== 0)
						writer.uint32(8).int32(message.store);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableStorage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableStorage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.store = value;
								else
									delete message.store;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableStorage;
			})();

			v1.RetrieveStored = (function() {

				const RetrieveStored = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				RetrieveStored.prototype.store = 0;
				RetrieveStored.prototype.fromUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				RetrieveStored.prototype.toUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				RetrieveStored.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== 0)
						writer.uint32(8).int32(message.store);
					if (message.fromUs != null && $Object.hasOwnProperty.call(message, "fromUs") && (typeof message.fromUs === "object" ? message.fromUs.low || message.fromUs.high : message.fromUs !== 0))
						writer.uint32(16).uint64(message.fromUs);
					if (message.toUs != null && $Object.hasOwnProperty.call(message, "toUs") && (typeof message.toUs === "object" ? message.toUs.low || message.toUs.high : message.toUs !== 0))
						writer.uint32(24).uint64(message.toUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				RetrieveStored.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.RetrieveStored();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.store = value;
								else
									delete message.store;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.fromUs = value;
								else
									delete message.fromUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.toUs = value;
								else
									delete message.toUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return RetrieveStored;
			})();

			v1.AbortRetrieval = (function() {

				const AbortRetrieval = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AbortRetrieval.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AbortRetrieval.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.AbortRetrieval();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AbortRetrieval;
			})();

			v1.ResumePlayback = (function() {

				const ResumePlayback = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ResumePlayback.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ResumePlayback.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ResumePlayback();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ResumePlayback;
			})();

			v1.SuspendPlayback = (function() {

				const SuspendPlayback = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SuspendPlayback.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SuspendPlayback.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SuspendPlayback();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SuspendPlayback;
			})();

			v1.RewindPlayback = (function() {

				const RewindPlayback = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				RewindPlayback.prototype.fromUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				RewindPlayback.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.fromUs != null && $Object.hasOwnProperty.call(message, "fromUs") && (typeof message.fromUs === "object" ? message.fromUs.low || message.fromUs.high : message.fromUs !== 0))
						writer.uint32(8).uint64(message.fromUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				RewindPlayback.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.RewindPlayback();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.fromUs = value;
								else
									delete message.fromUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return RewindPlayback;
			})();

			v1.DeleteStored = (function() {

				const DeleteStored = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeleteStored.prototype.store = 0;
				DeleteStored.prototype.toUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

				DeleteStored.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== 0)
						writer.uint32(8).int32(message.store);
					if (message.toUs != null && $Object.hasOwnProperty.call(message, "toUs") && (typeof message.toUs === "object" ? message.toUs.low || message.toUs.high : message.toUs !== 0))
						writer.uint32(16).uint64(message.toUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeleteStored.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DeleteStored();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.store = value;
								else
									delete message.store;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.toUs = value;
								else
									delete message.toUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeleteStored;
			})();

			v1.ReportStores = (function() {

				const ReportStores = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReportStores.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReportStores.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ReportStores();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReportStores;
			})();

			v1.GetParameters = (function() {

				const GetParameters = function (properties) {
					this.parameters = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				GetParameters.prototype.parameters = $util.emptyArray;

				GetParameters.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameters != null && message.parameters.length)
						writer.uint32(10).int32s(message.parameters);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				GetParameters.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.GetParameters();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType === 2) {
									if (!(message.parameters && message.parameters.length))
										message.parameters = [];
									reader.int32s(message.parameters);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.parameters && message.parameters.length))
									message.parameters = [];
								message.parameters.push(reader.int32());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return GetParameters;
			})();

			v1.SetParameter = (function() {

				const SetParameter = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetParameter.prototype.parameter = 0;
				SetParameter.prototype.value = 0;

				SetParameter.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(8).int32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(21).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetParameter.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.SetParameter();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetParameter;
			})();

			v1.EnableReaction = (function() {

				const EnableReaction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EnableReaction.prototype.reaction = 0;

				EnableReaction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction") && message.reaction !== 0)
						writer.uint32(8).int32(message.reaction);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EnableReaction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EnableReaction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.reaction = value;
								else
									delete message.reaction;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EnableReaction;
			})();

			v1.DisableReaction = (function() {

				const DisableReaction = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisableReaction.prototype.reaction = 0;

				DisableReaction.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction") && message.reaction !== 0)
						writer.uint32(8).int32(message.reaction);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisableReaction.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisableReaction();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.reaction = value;
								else
									delete message.reaction;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisableReaction;
			})();

			v1.ResetProcessor = (function() {

				const ResetProcessor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ResetProcessor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ResetProcessor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ResetProcessor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ResetProcessor;
			})();

			v1.ConnectionReport = (function() {

				const ConnectionReport = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ConnectionReport.prototype.unit = 0;
				ConnectionReport.prototype.alive = false;
				ConnectionReport.prototype.silentMs = 0;

				ConnectionReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.alive != null && $Object.hasOwnProperty.call(message, "alive") && message.alive !== false)
						writer.uint32(16).bool(message.alive);
					if (message.silentMs != null && $Object.hasOwnProperty.call(message, "silentMs") && message.silentMs !== 0)
						writer.uint32(24).uint32(message.silentMs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ConnectionReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ConnectionReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.alive = value;
								else
									delete message.alive;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.silentMs = value;
								else
									delete message.silentMs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ConnectionReport;
			})();

			v1.HousekeepingStructure = (function() {

				const HousekeepingStructure = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HousekeepingStructure.prototype.unit = 0;
				HousekeepingStructure.prototype.on = false;
				HousekeepingStructure.prototype.periodS = 0;

				HousekeepingStructure.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(16).bool(message.on);
					if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
						writer.uint32(24).uint32(message.periodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HousekeepingStructure.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.HousekeepingStructure();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodS = value;
								else
									delete message.periodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HousekeepingStructure;
			})();

			v1.HousekeepingReport = (function() {

				const HousekeepingReport = function (properties) {
					this.structures = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HousekeepingReport.prototype.structures = $util.emptyArray;
				HousekeepingReport.prototype.storedPeriodS = 0;

				HousekeepingReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.structures != null && message.structures.length)
						for (let i = 0; i < message.structures.length; ++i)
							$root.falak.obc.v1.HousekeepingStructure.encode(message.structures[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.storedPeriodS != null && $Object.hasOwnProperty.call(message, "storedPeriodS") && !$Object.is(message.storedPeriodS, 0))
						writer.uint32(21).float(message.storedPeriodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HousekeepingReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.HousekeepingReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.structures && message.structures.length))
									message.structures = [];
								message.structures.push($root.falak.obc.v1.HousekeepingStructure.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.storedPeriodS = value;
								else
									delete message.storedPeriodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HousekeepingReport;
			})();

			v1.EventIdentity = (function() {

				const EventIdentity = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EventIdentity.prototype.unit = 0;
				EventIdentity.prototype.code = 0;

				EventIdentity.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(8).int32(message.unit);
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(16).uint32(message.code);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EventIdentity.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EventIdentity();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EventIdentity;
			})();

			v1.DisabledEventReport = (function() {

				const DisabledEventReport = function (properties) {
					this.events = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DisabledEventReport.prototype.part = 0;
				DisabledEventReport.prototype.parts = 0;
				DisabledEventReport.prototype.events = $util.emptyArray;

				DisabledEventReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
						writer.uint32(8).uint32(message.part);
					if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
						writer.uint32(16).uint32(message.parts);
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.obc.v1.EventIdentity.encode(message.events[i], writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DisabledEventReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.DisabledEventReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.part = value;
								else
									delete message.part;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parts = value;
								else
									delete message.parts;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.obc.v1.EventIdentity.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DisabledEventReport;
			})();

			v1.TimeReport = (function() {

				const TimeReport = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				TimeReport.prototype.timeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				TimeReport.prototype.uptimeS = 0;
				TimeReport.prototype.bootCount = 0;
				TimeReport.prototype.periodS = 0;

				TimeReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs") && (typeof message.timeUs === "object" ? message.timeUs.low || message.timeUs.high : message.timeUs !== 0))
						writer.uint32(8).uint64(message.timeUs);
					if (message.uptimeS != null && $Object.hasOwnProperty.call(message, "uptimeS") && message.uptimeS !== 0)
						writer.uint32(16).uint32(message.uptimeS);
					if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && message.bootCount !== 0)
						writer.uint32(24).uint32(message.bootCount);
					if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
						writer.uint32(32).uint32(message.periodS);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				TimeReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.TimeReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timeUs = value;
								else
									delete message.timeUs;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.uptimeS = value;
								else
									delete message.uptimeS;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.bootCount = value;
								else
									delete message.bootCount;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodS = value;
								else
									delete message.periodS;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return TimeReport;
			})();

			v1.ScheduledActivity = (function() {

				const ScheduledActivity = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ScheduledActivity.prototype.requestId = 0;
				ScheduledActivity.prototype.releaseTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				ScheduledActivity.prototype.unit = 0;

				ScheduledActivity.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.releaseTimeUs != null && $Object.hasOwnProperty.call(message, "releaseTimeUs") && (typeof message.releaseTimeUs === "object" ? message.releaseTimeUs.low || message.releaseTimeUs.high : message.releaseTimeUs !== 0))
						writer.uint32(16).uint64(message.releaseTimeUs);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(24).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ScheduledActivity.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ScheduledActivity();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.releaseTimeUs = value;
								else
									delete message.releaseTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ScheduledActivity;
			})();

			v1.ScheduleReport = (function() {

				const ScheduleReport = function (properties) {
					this.activities = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ScheduleReport.prototype.part = 0;
				ScheduleReport.prototype.parts = 0;
				ScheduleReport.prototype.on = false;
				ScheduleReport.prototype.activities = $util.emptyArray;

				ScheduleReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
						writer.uint32(8).uint32(message.part);
					if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
						writer.uint32(16).uint32(message.parts);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(24).bool(message.on);
					if (message.activities != null && message.activities.length)
						for (let i = 0; i < message.activities.length; ++i)
							$root.falak.obc.v1.ScheduledActivity.encode(message.activities[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ScheduleReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ScheduleReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.part = value;
								else
									delete message.part;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parts = value;
								else
									delete message.parts;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.activities && message.activities.length))
									message.activities = [];
								message.activities.push($root.falak.obc.v1.ScheduledActivity.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ScheduleReport;
			})();

			v1.Monitor = (function() {

				const Monitor = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Monitor.prototype.monitor = 0;
				Monitor.prototype.parameter = 0;
				Monitor.prototype.low = 0;
				Monitor.prototype.high = 0;
				Monitor.prototype.persistence = 0;
				Monitor.prototype.expects = false;
				Monitor.prototype.enabled = false;
				Monitor.prototype.state = 0;

				Monitor.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(16).uint32(message.parameter);
					if (message.low != null && $Object.hasOwnProperty.call(message, "low") && !$Object.is(message.low, 0))
						writer.uint32(29).float(message.low);
					if (message.high != null && $Object.hasOwnProperty.call(message, "high") && !$Object.is(message.high, 0))
						writer.uint32(37).float(message.high);
					if (message.persistence != null && $Object.hasOwnProperty.call(message, "persistence") && message.persistence !== 0)
						writer.uint32(40).uint32(message.persistence);
					if (message.expects != null && $Object.hasOwnProperty.call(message, "expects") && message.expects !== false)
						writer.uint32(48).bool(message.expects);
					if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
						writer.uint32(56).bool(message.enabled);
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(64).int32(message.state);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Monitor.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.Monitor();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.low = value;
								else
									delete message.low;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.high = value;
								else
									delete message.high;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.persistence = value;
								else
									delete message.persistence;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.expects = value;
								else
									delete message.expects;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.enabled = value;
								else
									delete message.enabled;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Monitor;
			})();

			v1.MonitorReport = (function() {

				const MonitorReport = function (properties) {
					this.monitors = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				MonitorReport.prototype.part = 0;
				MonitorReport.prototype.parts = 0;
				MonitorReport.prototype.on = false;
				MonitorReport.prototype.monitors = $util.emptyArray;

				MonitorReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
						writer.uint32(8).uint32(message.part);
					if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
						writer.uint32(16).uint32(message.parts);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(24).bool(message.on);
					if (message.monitors != null && message.monitors.length)
						for (let i = 0; i < message.monitors.length; ++i)
							$root.falak.obc.v1.Monitor.encode(message.monitors[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				MonitorReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.MonitorReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.part = value;
								else
									delete message.part;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parts = value;
								else
									delete message.parts;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.monitors && message.monitors.length))
									message.monitors = [];
								message.monitors.push($root.falak.obc.v1.Monitor.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return MonitorReport;
			})();

			v1.TransitionReport = (function() {

				const TransitionReport = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				TransitionReport.prototype.monitor = 0;
				TransitionReport.prototype.parameter = 0;
				TransitionReport.prototype.value = 0;
				TransitionReport.prototype.low = 0;
				TransitionReport.prototype.high = 0;
				TransitionReport.prototype.from = 0;
				TransitionReport.prototype.to = 0;

				TransitionReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.monitor != null && $Object.hasOwnProperty.call(message, "monitor") && message.monitor !== 0)
						writer.uint32(8).uint32(message.monitor);
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(16).uint32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.low != null && $Object.hasOwnProperty.call(message, "low") && !$Object.is(message.low, 0))
						writer.uint32(37).float(message.low);
					if (message.high != null && $Object.hasOwnProperty.call(message, "high") && !$Object.is(message.high, 0))
						writer.uint32(45).float(message.high);
					if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== 0)
						writer.uint32(48).int32(message.from);
					if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== 0)
						writer.uint32(56).int32(message.to);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				TransitionReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.TransitionReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.monitor = value;
								else
									delete message.monitor;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.low = value;
								else
									delete message.low;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.high = value;
								else
									delete message.high;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.from = value;
								else
									delete message.from;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.to = value;
								else
									delete message.to;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return TransitionReport;
			})();

			v1.StoreStatus = (function() {

				const StoreStatus = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StoreStatus.prototype.store = 0;
				StoreStatus.prototype.on = false;
				StoreStatus.prototype.packets = 0;
				StoreStatus.prototype.capacity = 0;
				StoreStatus.prototype.unsentPackets = 0;
				StoreStatus.prototype.oldestUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				StoreStatus.prototype.newestUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				StoreStatus.prototype.overwrittenPackets = 0;

				StoreStatus.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== 0)
						writer.uint32(8).int32(message.store);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(16).bool(message.on);
					if (message.packets != null && $Object.hasOwnProperty.call(message, "packets") && message.packets !== 0)
						writer.uint32(24).uint32(message.packets);
					if (message.capacity != null && $Object.hasOwnProperty.call(message, "capacity") && message.capacity !== 0)
						writer.uint32(32).uint32(message.capacity);
					if (message.unsentPackets != null && $Object.hasOwnProperty.call(message, "unsentPackets") && message.unsentPackets !== 0)
						writer.uint32(40).uint32(message.unsentPackets);
					if (message.oldestUs != null && $Object.hasOwnProperty.call(message, "oldestUs") && (typeof message.oldestUs === "object" ? message.oldestUs.low || message.oldestUs.high : message.oldestUs !== 0))
						writer.uint32(48).uint64(message.oldestUs);
					if (message.newestUs != null && $Object.hasOwnProperty.call(message, "newestUs") && (typeof message.newestUs === "object" ? message.newestUs.low || message.newestUs.high : message.newestUs !== 0))
						writer.uint32(56).uint64(message.newestUs);
					if (message.overwrittenPackets != null && $Object.hasOwnProperty.call(message, "overwrittenPackets") && message.overwrittenPackets !== 0)
						writer.uint32(64).uint32(message.overwrittenPackets);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StoreStatus.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.StoreStatus();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.store = value;
								else
									delete message.store;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.packets = value;
								else
									delete message.packets;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.capacity = value;
								else
									delete message.capacity;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.unsentPackets = value;
								else
									delete message.unsentPackets;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.oldestUs = value;
								else
									delete message.oldestUs;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.newestUs = value;
								else
									delete message.newestUs;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.overwrittenPackets = value;
								else
									delete message.overwrittenPackets;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StoreStatus;
			})();

			v1.StoreReport = (function() {

				const StoreReport = function (properties) {
					this.stores = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StoreReport.prototype.stores = $util.emptyArray;
				StoreReport.prototype.playbackOn = false;
				StoreReport.prototype.retrieving = false;

				StoreReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.stores != null && message.stores.length)
						for (let i = 0; i < message.stores.length; ++i)
							$root.falak.obc.v1.StoreStatus.encode(message.stores[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.playbackOn != null && $Object.hasOwnProperty.call(message, "playbackOn") && message.playbackOn !== false)
						writer.uint32(16).bool(message.playbackOn);
					if (message.retrieving != null && $Object.hasOwnProperty.call(message, "retrieving") && message.retrieving !== false)
						writer.uint32(24).bool(message.retrieving);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StoreReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.StoreReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.stores && message.stores.length))
									message.stores = [];
								message.stores.push($root.falak.obc.v1.StoreStatus.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.playbackOn = value;
								else
									delete message.playbackOn;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.retrieving = value;
								else
									delete message.retrieving;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StoreReport;
			})();

			v1.EventActionStatus = (function() {

				const EventActionStatus = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EventActionStatus.prototype.eventUnit = 0;
				EventActionStatus.prototype.eventCode = 0;
				EventActionStatus.prototype.eventValue = null;
				EventActionStatus.prototype.enabled = false;
				EventActionStatus.prototype.requestId = 0;
				EventActionStatus.prototype.unit = 0;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(EventActionStatus.prototype, "_eventValue", {
					get: $util.oneOfGetter($oneOfFields = ["eventValue"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				EventActionStatus.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.eventUnit != null && $Object.hasOwnProperty.call(message, "eventUnit") && message.eventUnit !== 0)
						writer.uint32(8).int32(message.eventUnit);
					if (message.eventCode != null && $Object.hasOwnProperty.call(message, "eventCode") && message.eventCode !== 0)
						writer.uint32(16).uint32(message.eventCode);
					if (message.eventValue != null && $Object.hasOwnProperty.call(message, "eventValue"))
						writer.uint32(29).float(message.eventValue);
					if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
						writer.uint32(32).bool(message.enabled);
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(40).uint32(message.requestId);
					if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
						writer.uint32(48).int32(message.unit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EventActionStatus.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EventActionStatus();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.eventUnit = value;
								else
									delete message.eventUnit;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.eventCode = value;
								else
									delete message.eventCode;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								message.eventValue = reader.float();
								message._eventValue = "eventValue";
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.enabled = value;
								else
									delete message.enabled;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.unit = value;
								else
									delete message.unit;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EventActionStatus;
			})();

			v1.EventActionReport = (function() {

				const EventActionReport = function (properties) {
					this.actions = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				EventActionReport.prototype.part = 0;
				EventActionReport.prototype.parts = 0;
				EventActionReport.prototype.on = false;
				EventActionReport.prototype.actions = $util.emptyArray;

				EventActionReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
						writer.uint32(8).uint32(message.part);
					if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
						writer.uint32(16).uint32(message.parts);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(24).bool(message.on);
					if (message.actions != null && message.actions.length)
						for (let i = 0; i < message.actions.length; ++i)
							$root.falak.obc.v1.EventActionStatus.encode(message.actions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				EventActionReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.EventActionReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.part = value;
								else
									delete message.part;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parts = value;
								else
									delete message.parts;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.actions && message.actions.length))
									message.actions = [];
								message.actions.push($root.falak.obc.v1.EventActionStatus.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return EventActionReport;
			})();

			v1.ParameterValue = (function() {

				const ParameterValue = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ParameterValue.prototype.parameter = 0;
				ParameterValue.prototype.value = 0;

				ParameterValue.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(8).int32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(21).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ParameterValue.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ParameterValue();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ParameterValue;
			})();

			v1.ParameterReport = (function() {

				const ParameterReport = function (properties) {
					this.values = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ParameterReport.prototype.values = $util.emptyArray;

				ParameterReport.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.values != null && message.values.length)
						for (let i = 0; i < message.values.length; ++i)
							$root.falak.obc.v1.ParameterValue.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ParameterReport.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.obc.v1.ParameterReport();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.values && message.values.length))
									message.values = [];
								message.values.push($root.falak.obc.v1.ParameterValue.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ParameterReport;
			})();

			return v1;
		})();

		return obc;
	})();

	falak.payload = (function() {

		const payload = {};

		payload.v1 = (function() {

			const v1 = {};

			v1.Mode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "MODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "MODE_OFF"] = 1;
				values[valuesById[2] = "MODE_STANDBY"] = 2;
				values[valuesById[3] = "MODE_SERVICE"] = 3;
				return values;
			})();

			v1.EventCode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_CODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_CODE_STARTED"] = 1;
				values[valuesById[2] = "EVENT_CODE_MODE_CHANGED"] = 2;
				values[valuesById[3] = "EVENT_CODE_TOO_HOT"] = 3;
				values[valuesById[4] = "EVENT_CODE_PLAN_DONE"] = 4;
				values[valuesById[5] = "EVENT_CODE_FEEDER_LOCKED"] = 5;
				values[valuesById[6] = "EVENT_CODE_FEEDER_LOST"] = 6;
				return values;
			})();

			v1.BeamState = (function() {

				const BeamState = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				BeamState.prototype.on = false;
				BeamState.prototype.powerW = 0;
				BeamState.prototype.offeredMbps = 0;
				BeamState.prototype.servedMbps = 0;
				BeamState.prototype.carrierToNoiseDb = 0;

				BeamState.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(8).bool(message.on);
					if (message.powerW != null && $Object.hasOwnProperty.call(message, "powerW") && !$Object.is(message.powerW, 0))
						writer.uint32(21).float(message.powerW);
					if (message.offeredMbps != null && $Object.hasOwnProperty.call(message, "offeredMbps") && !$Object.is(message.offeredMbps, 0))
						writer.uint32(29).float(message.offeredMbps);
					if (message.servedMbps != null && $Object.hasOwnProperty.call(message, "servedMbps") && !$Object.is(message.servedMbps, 0))
						writer.uint32(37).float(message.servedMbps);
					if (message.carrierToNoiseDb != null && $Object.hasOwnProperty.call(message, "carrierToNoiseDb") && !$Object.is(message.carrierToNoiseDb, 0))
						writer.uint32(45).float(message.carrierToNoiseDb);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				BeamState.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.BeamState();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.powerW = value;
								else
									delete message.powerW;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.offeredMbps = value;
								else
									delete message.offeredMbps;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.servedMbps = value;
								else
									delete message.servedMbps;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.carrierToNoiseDb = value;
								else
									delete message.carrierToNoiseDb;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return BeamState;
			})();

			v1.Inputs = (function() {

				const Inputs = function (properties) {
					this.beams = [];
					this.areaServedMbit = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Inputs.prototype.powered = false;
				Inputs.prototype.temperatureDegc = 0;
				Inputs.prototype.feederLocked = false;
				Inputs.prototype.beams = $util.emptyArray;
				Inputs.prototype.feederCapacityMbps = 0;
				Inputs.prototype.areaServedMbit = $util.emptyArray;

				Inputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.powered != null && $Object.hasOwnProperty.call(message, "powered") && message.powered !== false)
						writer.uint32(8).bool(message.powered);
					if (message.temperatureDegc != null && $Object.hasOwnProperty.call(message, "temperatureDegc") && !$Object.is(message.temperatureDegc, 0))
						writer.uint32(21).float(message.temperatureDegc);
					if (message.feederLocked != null && $Object.hasOwnProperty.call(message, "feederLocked") && message.feederLocked !== false)
						writer.uint32(24).bool(message.feederLocked);
					if (message.beams != null && message.beams.length)
						for (let i = 0; i < message.beams.length; ++i)
							$root.falak.payload.v1.BeamState.encode(message.beams[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.feederCapacityMbps != null && $Object.hasOwnProperty.call(message, "feederCapacityMbps") && !$Object.is(message.feederCapacityMbps, 0))
						writer.uint32(45).float(message.feederCapacityMbps);
					if (message.areaServedMbit != null && message.areaServedMbit.length)
						writer.uint32(50).floats(message.areaServedMbit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Inputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Inputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.powered = value;
								else
									delete message.powered;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.temperatureDegc = value;
								else
									delete message.temperatureDegc;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.feederLocked = value;
								else
									delete message.feederLocked;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.beams && message.beams.length))
									message.beams = [];
								message.beams.push($root.falak.payload.v1.BeamState.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.feederCapacityMbps = value;
								else
									delete message.feederCapacityMbps;
								continue;
							}
						case 6: {
								if (wireType === 2) {
									if (!(message.areaServedMbit && message.areaServedMbit.length))
										message.areaServedMbit = [];
									reader.floats(message.areaServedMbit);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.areaServedMbit && message.areaServedMbit.length))
									message.areaServedMbit = [];
								message.areaServedMbit.push(reader.float());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Inputs;
			})();

			v1.BeamPointing = (function() {

				const BeamPointing = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				BeamPointing.prototype.alongRad = 0;
				BeamPointing.prototype.acrossRad = 0;
				BeamPointing.prototype.atGround = false;
				BeamPointing.prototype.latitudeDeg = 0;
				BeamPointing.prototype.longitudeDeg = 0;

				BeamPointing.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.alongRad != null && $Object.hasOwnProperty.call(message, "alongRad") && !$Object.is(message.alongRad, 0))
						writer.uint32(13).float(message.alongRad);
					if (message.acrossRad != null && $Object.hasOwnProperty.call(message, "acrossRad") && !$Object.is(message.acrossRad, 0))
						writer.uint32(21).float(message.acrossRad);
					if (message.atGround != null && $Object.hasOwnProperty.call(message, "atGround") && message.atGround !== false)
						writer.uint32(24).bool(message.atGround);
					if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg") && !$Object.is(message.latitudeDeg, 0))
						writer.uint32(37).float(message.latitudeDeg);
					if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg") && !$Object.is(message.longitudeDeg, 0))
						writer.uint32(45).float(message.longitudeDeg);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				BeamPointing.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.BeamPointing();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.alongRad = value;
								else
									delete message.alongRad;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.acrossRad = value;
								else
									delete message.acrossRad;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.atGround = value;
								else
									delete message.atGround;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.latitudeDeg = value;
								else
									delete message.latitudeDeg;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.longitudeDeg = value;
								else
									delete message.longitudeDeg;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return BeamPointing;
			})();

			v1.Outputs = (function() {

				const Outputs = function (properties) {
					this.pointings = [];
					this.beamPowersW = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Outputs.prototype.beamsOn = 0;
				Outputs.prototype.pointings = $util.emptyArray;
				Outputs.prototype.beamPowerW = 0;
				Outputs.prototype.feederOn = false;
				Outputs.prototype.beamPowersW = $util.emptyArray;

				Outputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.beamsOn != null && $Object.hasOwnProperty.call(message, "beamsOn") && message.beamsOn !== 0)
						writer.uint32(8).uint32(message.beamsOn);
					if (message.pointings != null && message.pointings.length)
						for (let i = 0; i < message.pointings.length; ++i)
							$root.falak.payload.v1.BeamPointing.encode(message.pointings[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.beamPowerW != null && $Object.hasOwnProperty.call(message, "beamPowerW") && !$Object.is(message.beamPowerW, 0))
						writer.uint32(29).float(message.beamPowerW);
					if (message.feederOn != null && $Object.hasOwnProperty.call(message, "feederOn") && message.feederOn !== false)
						writer.uint32(32).bool(message.feederOn);
					if (message.beamPowersW != null && message.beamPowersW.length)
						writer.uint32(42).floats(message.beamPowersW);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Outputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Outputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beamsOn = value;
								else
									delete message.beamsOn;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.pointings && message.pointings.length))
									message.pointings = [];
								message.pointings.push($root.falak.payload.v1.BeamPointing.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.beamPowerW = value;
								else
									delete message.beamPowerW;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.feederOn = value;
								else
									delete message.feederOn;
								continue;
							}
						case 5: {
								if (wireType === 2) {
									if (!(message.beamPowersW && message.beamPowersW.length))
										message.beamPowersW = [];
									reader.floats(message.beamPowersW);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.beamPowersW && message.beamPowersW.length))
									message.beamPowersW = [];
								message.beamPowersW.push(reader.float());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Outputs;
			})();

			v1.Step = (function() {

				const Step = function (properties) {
					this.telecommands = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Step.prototype.tick = 0;
				Step.prototype.simTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Step.prototype.periodUs = 0;
				Step.prototype.inputs = null;
				Step.prototype.telecommands = $util.emptyArray;

				Step.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.simTimeUs != null && $Object.hasOwnProperty.call(message, "simTimeUs") && (typeof message.simTimeUs === "object" ? message.simTimeUs.low || message.simTimeUs.high : message.simTimeUs !== 0))
						writer.uint32(16).uint64(message.simTimeUs);
					if (message.periodUs != null && $Object.hasOwnProperty.call(message, "periodUs") && message.periodUs !== 0)
						writer.uint32(24).uint32(message.periodUs);
					if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
						$root.falak.payload.v1.Inputs.encode(message.inputs, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.payload.v1.Telecommand.encode(message.telecommands[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Step.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Step();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.simTimeUs = value;
								else
									delete message.simTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodUs = value;
								else
									delete message.periodUs;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.inputs = $root.falak.payload.v1.Inputs.decode(reader, reader.size(), $undefined, _depth + 1, message.inputs);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.payload.v1.Telecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Step;
			})();

			v1.StepDone = (function() {

				const StepDone = function (properties) {
					this.events = [];
					this.verifications = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StepDone.prototype.tick = 0;
				StepDone.prototype.outputs = null;
				StepDone.prototype.telemetry = null;
				StepDone.prototype.events = $util.emptyArray;
				StepDone.prototype.verifications = $util.emptyArray;
				StepDone.prototype.busyUs = 0;

				StepDone.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
						$root.falak.payload.v1.Outputs.encode(message.outputs, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry"))
						$root.falak.payload.v1.Telemetry.encode(message.telemetry, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.payload.v1.Event.encode(message.events[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.verifications != null && message.verifications.length)
						for (let i = 0; i < message.verifications.length; ++i)
							$root.falak.report.v1.Verification.encode(message.verifications[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.busyUs != null && $Object.hasOwnProperty.call(message, "busyUs") && message.busyUs !== 0)
						writer.uint32(48).uint32(message.busyUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StepDone.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.StepDone();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.outputs = $root.falak.payload.v1.Outputs.decode(reader, reader.size(), $undefined, _depth + 1, message.outputs);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.telemetry = $root.falak.payload.v1.Telemetry.decode(reader, reader.size(), $undefined, _depth + 1, message.telemetry);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.payload.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.verifications && message.verifications.length))
									message.verifications = [];
								message.verifications.push($root.falak.report.v1.Verification.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.busyUs = value;
								else
									delete message.busyUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StepDone;
			})();

			v1.Event = (function() {

				const Event = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Event.prototype.code = 0;
				Event.prototype.severity = 0;
				Event.prototype.value = 0;

				Event.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(8).int32(message.code);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(16).int32(message.severity);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Event.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Event();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Event;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					this.beamServedMbps = [];
					this.areaServedMbit = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.mode = 0;
				Telemetry.prototype.temperatureDegc = 0;
				Telemetry.prototype.beamsOn = 0;
				Telemetry.prototype.servedMbps = 0;
				Telemetry.prototype.feederLocked = false;
				Telemetry.prototype.acceptedCount = 0;
				Telemetry.prototype.refusedCount = 0;
				Telemetry.prototype.feederCapacityMbps = 0;
				Telemetry.prototype.beamPowerW = 0;
				Telemetry.prototype.offeredMbps = 0;
				Telemetry.prototype.beamsAtGround = 0;
				Telemetry.prototype.planCount = 0;
				Telemetry.prototype.beamServedMbps = $util.emptyArray;
				Telemetry.prototype.areaServedMbit = $util.emptyArray;

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.temperatureDegc != null && $Object.hasOwnProperty.call(message, "temperatureDegc") && !$Object.is(message.temperatureDegc, 0))
						writer.uint32(21).float(message.temperatureDegc);
					if (message.beamsOn != null && $Object.hasOwnProperty.call(message, "beamsOn") && message.beamsOn !== 0)
						writer.uint32(24).uint32(message.beamsOn);
					if (message.servedMbps != null && $Object.hasOwnProperty.call(message, "servedMbps") && !$Object.is(message.servedMbps, 0))
						writer.uint32(37).float(message.servedMbps);
					if (message.feederLocked != null && $Object.hasOwnProperty.call(message, "feederLocked") && message.feederLocked !== false)
						writer.uint32(40).bool(message.feederLocked);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(48).uint32(message.acceptedCount);
					if (message.refusedCount != null && $Object.hasOwnProperty.call(message, "refusedCount") && message.refusedCount !== 0)
						writer.uint32(56).uint32(message.refusedCount);
					if (message.feederCapacityMbps != null && $Object.hasOwnProperty.call(message, "feederCapacityMbps") && !$Object.is(message.feederCapacityMbps, 0))
						writer.uint32(69).float(message.feederCapacityMbps);
					if (message.beamPowerW != null && $Object.hasOwnProperty.call(message, "beamPowerW") && !$Object.is(message.beamPowerW, 0))
						writer.uint32(77).float(message.beamPowerW);
					if (message.offeredMbps != null && $Object.hasOwnProperty.call(message, "offeredMbps") && !$Object.is(message.offeredMbps, 0))
						writer.uint32(85).float(message.offeredMbps);
					if (message.beamsAtGround != null && $Object.hasOwnProperty.call(message, "beamsAtGround") && message.beamsAtGround !== 0)
						writer.uint32(88).uint32(message.beamsAtGround);
					if (message.planCount != null && $Object.hasOwnProperty.call(message, "planCount") && message.planCount !== 0)
						writer.uint32(96).uint32(message.planCount);
					if (message.beamServedMbps != null && message.beamServedMbps.length)
						writer.uint32(106).floats(message.beamServedMbps);
					if (message.areaServedMbit != null && message.areaServedMbit.length)
						writer.uint32(114).floats(message.areaServedMbit);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.temperatureDegc = value;
								else
									delete message.temperatureDegc;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beamsOn = value;
								else
									delete message.beamsOn;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.servedMbps = value;
								else
									delete message.servedMbps;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.feederLocked = value;
								else
									delete message.feederLocked;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.refusedCount = value;
								else
									delete message.refusedCount;
								continue;
							}
						case 8: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.feederCapacityMbps = value;
								else
									delete message.feederCapacityMbps;
								continue;
							}
						case 9: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.beamPowerW = value;
								else
									delete message.beamPowerW;
								continue;
							}
						case 10: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.offeredMbps = value;
								else
									delete message.offeredMbps;
								continue;
							}
						case 11: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beamsAtGround = value;
								else
									delete message.beamsAtGround;
								continue;
							}
						case 12: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.planCount = value;
								else
									delete message.planCount;
								continue;
							}
						case 13: {
								if (wireType === 2) {
									if (!(message.beamServedMbps && message.beamServedMbps.length))
										message.beamServedMbps = [];
									reader.floats(message.beamServedMbps);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.beamServedMbps && message.beamServedMbps.length))
									message.beamServedMbps = [];
								message.beamServedMbps.push(reader.float());
								continue;
							}
						case 14: {
								if (wireType === 2) {
									if (!(message.areaServedMbit && message.areaServedMbit.length))
										message.areaServedMbit = [];
									reader.floats(message.areaServedMbit);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.areaServedMbit && message.areaServedMbit.length))
									message.areaServedMbit = [];
								message.areaServedMbit.push(reader.float());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.setMode = null;
				Telecommand.prototype.setBeams = null;
				Telecommand.prototype.pointBeam = null;
				Telecommand.prototype.setBeamPower = null;
				Telecommand.prototype.aimBeam = null;
				Telecommand.prototype.planAim = null;
				Telecommand.prototype.clearPlan = null;

				let $oneOfFields;

				$Object.defineProperty(Telecommand.prototype, "command", {
					get: $util.oneOfGetter($oneOfFields = ["setMode", "setBeams", "pointBeam", "setBeamPower", "aimBeam", "planAim", "clearPlan"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.setMode != null && $Object.hasOwnProperty.call(message, "setMode"))
						$root.falak.payload.v1.SetMode.encode(message.setMode, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.setBeams != null && $Object.hasOwnProperty.call(message, "setBeams"))
						$root.falak.payload.v1.SetBeams.encode(message.setBeams, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.pointBeam != null && $Object.hasOwnProperty.call(message, "pointBeam"))
						$root.falak.payload.v1.PointBeam.encode(message.pointBeam, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.setBeamPower != null && $Object.hasOwnProperty.call(message, "setBeamPower"))
						$root.falak.payload.v1.SetBeamPower.encode(message.setBeamPower, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.aimBeam != null && $Object.hasOwnProperty.call(message, "aimBeam"))
						$root.falak.payload.v1.AimBeam.encode(message.aimBeam, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.planAim != null && $Object.hasOwnProperty.call(message, "planAim"))
						$root.falak.payload.v1.PlanAim.encode(message.planAim, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.clearPlan != null && $Object.hasOwnProperty.call(message, "clearPlan"))
						$root.falak.payload.v1.ClearPlan.encode(message.clearPlan, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.setMode = $root.falak.payload.v1.SetMode.decode(reader, reader.size(), $undefined, _depth + 1, message.setMode);
								message.command = "setMode";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.setBeams = $root.falak.payload.v1.SetBeams.decode(reader, reader.size(), $undefined, _depth + 1, message.setBeams);
								message.command = "setBeams";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.pointBeam = $root.falak.payload.v1.PointBeam.decode(reader, reader.size(), $undefined, _depth + 1, message.pointBeam);
								message.command = "pointBeam";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.setBeamPower = $root.falak.payload.v1.SetBeamPower.decode(reader, reader.size(), $undefined, _depth + 1, message.setBeamPower);
								message.command = "setBeamPower";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.aimBeam = $root.falak.payload.v1.AimBeam.decode(reader, reader.size(), $undefined, _depth + 1, message.aimBeam);
								message.command = "aimBeam";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.planAim = $root.falak.payload.v1.PlanAim.decode(reader, reader.size(), $undefined, _depth + 1, message.planAim);
								message.command = "planAim";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.clearPlan = $root.falak.payload.v1.ClearPlan.decode(reader, reader.size(), $undefined, _depth + 1, message.clearPlan);
								message.command = "clearPlan";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.SetMode = (function() {

				const SetMode = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetMode.prototype.mode = 0;

				SetMode.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
						writer.uint32(8).int32(message.mode);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetMode.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.SetMode();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.mode = value;
								else
									delete message.mode;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetMode;
			})();

			v1.SetBeams = (function() {

				const SetBeams = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetBeams.prototype.beamsOn = 0;

				SetBeams.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.beamsOn != null && $Object.hasOwnProperty.call(message, "beamsOn") && message.beamsOn !== 0)
						writer.uint32(8).uint32(message.beamsOn);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetBeams.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.SetBeams();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beamsOn = value;
								else
									delete message.beamsOn;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetBeams;
			})();

			v1.PointBeam = (function() {

				const PointBeam = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PointBeam.prototype.beam = 0;
				PointBeam.prototype.alongRad = 0;
				PointBeam.prototype.acrossRad = 0;

				PointBeam.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.beam != null && $Object.hasOwnProperty.call(message, "beam") && message.beam !== 0)
						writer.uint32(8).uint32(message.beam);
					if (message.alongRad != null && $Object.hasOwnProperty.call(message, "alongRad") && !$Object.is(message.alongRad, 0))
						writer.uint32(21).float(message.alongRad);
					if (message.acrossRad != null && $Object.hasOwnProperty.call(message, "acrossRad") && !$Object.is(message.acrossRad, 0))
						writer.uint32(29).float(message.acrossRad);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PointBeam.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.PointBeam();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beam = value;
								else
									delete message.beam;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.alongRad = value;
								else
									delete message.alongRad;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.acrossRad = value;
								else
									delete message.acrossRad;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PointBeam;
			})();

			v1.SetBeamPower = (function() {

				const SetBeamPower = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetBeamPower.prototype.beam = 0;
				SetBeamPower.prototype.powerW = 0;

				SetBeamPower.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.beam != null && $Object.hasOwnProperty.call(message, "beam") && message.beam !== 0)
						writer.uint32(8).uint32(message.beam);
					if (message.powerW != null && $Object.hasOwnProperty.call(message, "powerW") && !$Object.is(message.powerW, 0))
						writer.uint32(21).float(message.powerW);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetBeamPower.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.SetBeamPower();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beam = value;
								else
									delete message.beam;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.powerW = value;
								else
									delete message.powerW;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetBeamPower;
			})();

			v1.AimBeam = (function() {

				const AimBeam = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AimBeam.prototype.beam = 0;
				AimBeam.prototype.latitudeDeg = 0;
				AimBeam.prototype.longitudeDeg = 0;

				AimBeam.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.beam != null && $Object.hasOwnProperty.call(message, "beam") && message.beam !== 0)
						writer.uint32(8).uint32(message.beam);
					if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg") && !$Object.is(message.latitudeDeg, 0))
						writer.uint32(21).float(message.latitudeDeg);
					if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg") && !$Object.is(message.longitudeDeg, 0))
						writer.uint32(29).float(message.longitudeDeg);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AimBeam.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.AimBeam();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beam = value;
								else
									delete message.beam;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.latitudeDeg = value;
								else
									delete message.latitudeDeg;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.longitudeDeg = value;
								else
									delete message.longitudeDeg;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AimBeam;
			})();

			v1.PlanAim = (function() {

				const PlanAim = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PlanAim.prototype.atS = 0;
				PlanAim.prototype.beam = 0;
				PlanAim.prototype.latitudeDeg = 0;
				PlanAim.prototype.longitudeDeg = 0;

				PlanAim.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.atS != null && $Object.hasOwnProperty.call(message, "atS") && message.atS !== 0)
						writer.uint32(8).uint32(message.atS);
					if (message.beam != null && $Object.hasOwnProperty.call(message, "beam") && message.beam !== 0)
						writer.uint32(16).uint32(message.beam);
					if (message.latitudeDeg != null && $Object.hasOwnProperty.call(message, "latitudeDeg") && !$Object.is(message.latitudeDeg, 0))
						writer.uint32(29).float(message.latitudeDeg);
					if (message.longitudeDeg != null && $Object.hasOwnProperty.call(message, "longitudeDeg") && !$Object.is(message.longitudeDeg, 0))
						writer.uint32(37).float(message.longitudeDeg);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PlanAim.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.PlanAim();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.atS = value;
								else
									delete message.atS;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.beam = value;
								else
									delete message.beam;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.latitudeDeg = value;
								else
									delete message.latitudeDeg;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.longitudeDeg = value;
								else
									delete message.longitudeDeg;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PlanAim;
			})();

			v1.ClearPlan = (function() {

				const ClearPlan = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ClearPlan.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ClearPlan.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.payload.v1.ClearPlan();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ClearPlan;
			})();

			return v1;
		})();

		return payload;
	})();

	falak.power = (function() {

		const power = {};

		power.v1 = (function() {

			const v1 = {};

			v1.Load = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "LOAD_UNSPECIFIED"] = 0;
				values[valuesById[1] = "LOAD_ESSENTIAL"] = 1;
				values[valuesById[2] = "LOAD_ADCS"] = 2;
				values[valuesById[3] = "LOAD_PLATFORM"] = 3;
				values[valuesById[4] = "LOAD_TRANSMITTER"] = 4;
				values[valuesById[5] = "LOAD_PAYLOAD"] = 5;
				values[valuesById[6] = "LOAD_BATTERY_HEATER"] = 6;
				values[valuesById[7] = "LOAD_PAYLOAD_HEATER"] = 7;
				values[valuesById[8] = "LOAD_THRUSTER"] = 8;
				return values;
			})();

			v1.Wing = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "WING_UNSPECIFIED"] = 0;
				values[valuesById[1] = "WING_PLUS_Y"] = 1;
				values[valuesById[2] = "WING_MINUS_Y"] = 2;
				return values;
			})();

			v1.SheddingLevel = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "SHEDDING_LEVEL_UNSPECIFIED"] = 0;
				values[valuesById[1] = "SHEDDING_LEVEL_NONE"] = 1;
				values[valuesById[2] = "SHEDDING_LEVEL_PAYLOAD"] = 2;
				values[valuesById[3] = "SHEDDING_LEVEL_PLATFORM"] = 3;
				values[valuesById[4] = "SHEDDING_LEVEL_SURVIVAL"] = 4;
				return values;
			})();

			v1.ChargeState = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "CHARGE_STATE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "CHARGE_STATE_ALLOWED"] = 1;
				values[valuesById[2] = "CHARGE_STATE_COLD"] = 2;
				values[valuesById[3] = "CHARGE_STATE_HOT"] = 3;
				values[valuesById[4] = "CHARGE_STATE_OVER_VOLTAGE"] = 4;
				return values;
			})();

			v1.EventCode = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "EVENT_CODE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "EVENT_CODE_STARTED"] = 1;
				values[valuesById[2] = "EVENT_CODE_LOADS_SHED"] = 2;
				values[valuesById[3] = "EVENT_CODE_LOADS_RESTORED"] = 3;
				values[valuesById[4] = "EVENT_CODE_WING_DEPLOYED"] = 4;
				values[valuesById[5] = "EVENT_CODE_SWITCH_TRIPPED"] = 5;
				values[valuesById[6] = "EVENT_CODE_WING_NOT_DEPLOYED"] = 6;
				values[valuesById[7] = "EVENT_CODE_UNDER_VOLTAGE"] = 7;
				values[valuesById[8] = "EVENT_CODE_STRING_LOST"] = 8;
				values[valuesById[9] = "EVENT_CODE_CHARGE_STATE"] = 9;
				values[valuesById[10] = "EVENT_CODE_PARAMETER_REFUSED"] = 10;
				return values;
			})();

			v1.ArraySection = (function() {

				const ArraySection = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ArraySection.prototype.deployed = false;
				ArraySection.prototype.currentA = 0;
				ArraySection.prototype.voltageV = 0;
				ArraySection.prototype.temperatureDegc = 0;
				ArraySection.prototype.driveAngleRad = 0;
				ArraySection.prototype.sunAngleRad = 0;
				ArraySection.prototype.sunSeen = false;

				ArraySection.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.deployed != null && $Object.hasOwnProperty.call(message, "deployed") && message.deployed !== false)
						writer.uint32(8).bool(message.deployed);
					if (message.currentA != null && $Object.hasOwnProperty.call(message, "currentA") && !$Object.is(message.currentA, 0))
						writer.uint32(21).float(message.currentA);
					if (message.voltageV != null && $Object.hasOwnProperty.call(message, "voltageV") && !$Object.is(message.voltageV, 0))
						writer.uint32(29).float(message.voltageV);
					if (message.temperatureDegc != null && $Object.hasOwnProperty.call(message, "temperatureDegc") && !$Object.is(message.temperatureDegc, 0))
						writer.uint32(37).float(message.temperatureDegc);
					if (message.driveAngleRad != null && $Object.hasOwnProperty.call(message, "driveAngleRad") && !$Object.is(message.driveAngleRad, 0))
						writer.uint32(45).float(message.driveAngleRad);
					if (message.sunAngleRad != null && $Object.hasOwnProperty.call(message, "sunAngleRad") && !$Object.is(message.sunAngleRad, 0))
						writer.uint32(53).float(message.sunAngleRad);
					if (message.sunSeen != null && $Object.hasOwnProperty.call(message, "sunSeen") && message.sunSeen !== false)
						writer.uint32(56).bool(message.sunSeen);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ArraySection.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.ArraySection();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.deployed = value;
								else
									delete message.deployed;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.currentA = value;
								else
									delete message.currentA;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.voltageV = value;
								else
									delete message.voltageV;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.temperatureDegc = value;
								else
									delete message.temperatureDegc;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.driveAngleRad = value;
								else
									delete message.driveAngleRad;
								continue;
							}
						case 6: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.sunAngleRad = value;
								else
									delete message.sunAngleRad;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.sunSeen = value;
								else
									delete message.sunSeen;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ArraySection;
			})();

			v1.Switch = (function() {

				const Switch = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Switch.prototype.on = false;
				Switch.prototype.tripped = false;
				Switch.prototype.currentA = 0;

				Switch.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(8).bool(message.on);
					if (message.tripped != null && $Object.hasOwnProperty.call(message, "tripped") && message.tripped !== false)
						writer.uint32(16).bool(message.tripped);
					if (message.currentA != null && $Object.hasOwnProperty.call(message, "currentA") && !$Object.is(message.currentA, 0))
						writer.uint32(29).float(message.currentA);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Switch.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Switch();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.tripped = value;
								else
									delete message.tripped;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.currentA = value;
								else
									delete message.currentA;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Switch;
			})();

			v1.Inputs = (function() {

				const Inputs = function (properties) {
					this.stringCurrentsA = [];
					this.arraySections = [];
					this.switches = [];
					this.cellVoltagesV = [];
					this.temperaturesDegc = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Inputs.prototype.busVoltageV = 0;
				Inputs.prototype.batteryCurrentA = 0;
				Inputs.prototype.batteryTemperatureDegc = 0;
				Inputs.prototype.stringCurrentsA = $util.emptyArray;
				Inputs.prototype.arraySections = $util.emptyArray;
				Inputs.prototype.switches = $util.emptyArray;
				Inputs.prototype.cellVoltagesV = $util.emptyArray;
				Inputs.prototype.temperaturesDegc = $util.emptyArray;

				Inputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.busVoltageV != null && $Object.hasOwnProperty.call(message, "busVoltageV") && !$Object.is(message.busVoltageV, 0))
						writer.uint32(13).float(message.busVoltageV);
					if (message.batteryCurrentA != null && $Object.hasOwnProperty.call(message, "batteryCurrentA") && !$Object.is(message.batteryCurrentA, 0))
						writer.uint32(21).float(message.batteryCurrentA);
					if (message.batteryTemperatureDegc != null && $Object.hasOwnProperty.call(message, "batteryTemperatureDegc") && !$Object.is(message.batteryTemperatureDegc, 0))
						writer.uint32(29).float(message.batteryTemperatureDegc);
					if (message.stringCurrentsA != null && message.stringCurrentsA.length)
						writer.uint32(34).floats(message.stringCurrentsA);
					if (message.arraySections != null && message.arraySections.length)
						for (let i = 0; i < message.arraySections.length; ++i)
							$root.falak.power.v1.ArraySection.encode(message.arraySections[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.switches != null && message.switches.length)
						for (let i = 0; i < message.switches.length; ++i)
							$root.falak.power.v1.Switch.encode(message.switches[i], writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.cellVoltagesV != null && message.cellVoltagesV.length)
						writer.uint32(58).floats(message.cellVoltagesV);
					if (message.temperaturesDegc != null && message.temperaturesDegc.length)
						writer.uint32(66).floats(message.temperaturesDegc);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Inputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Inputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.busVoltageV = value;
								else
									delete message.busVoltageV;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.batteryCurrentA = value;
								else
									delete message.batteryCurrentA;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.batteryTemperatureDegc = value;
								else
									delete message.batteryTemperatureDegc;
								continue;
							}
						case 4: {
								if (wireType === 2) {
									if (!(message.stringCurrentsA && message.stringCurrentsA.length))
										message.stringCurrentsA = [];
									reader.floats(message.stringCurrentsA);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.stringCurrentsA && message.stringCurrentsA.length))
									message.stringCurrentsA = [];
								message.stringCurrentsA.push(reader.float());
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.arraySections && message.arraySections.length))
									message.arraySections = [];
								message.arraySections.push($root.falak.power.v1.ArraySection.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (!(message.switches && message.switches.length))
									message.switches = [];
								message.switches.push($root.falak.power.v1.Switch.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 7: {
								if (wireType === 2) {
									if (!(message.cellVoltagesV && message.cellVoltagesV.length))
										message.cellVoltagesV = [];
									reader.floats(message.cellVoltagesV);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.cellVoltagesV && message.cellVoltagesV.length))
									message.cellVoltagesV = [];
								message.cellVoltagesV.push(reader.float());
								continue;
							}
						case 8: {
								if (wireType === 2) {
									if (!(message.temperaturesDegc && message.temperaturesDegc.length))
										message.temperaturesDegc = [];
									reader.floats(message.temperaturesDegc);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.temperaturesDegc && message.temperaturesDegc.length))
									message.temperaturesDegc = [];
								message.temperaturesDegc.push(reader.float());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Inputs;
			})();

			v1.Outputs = (function() {

				const Outputs = function (properties) {
					this.sectionVoltagesV = [];
					this.driveRatesRadps = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Outputs.prototype.switchesOn = 0;
				Outputs.prototype.releaseWings = 0;
				Outputs.prototype.sectionVoltagesV = $util.emptyArray;
				Outputs.prototype.driveRatesRadps = $util.emptyArray;
				Outputs.prototype.chargeCurrentMaxA = 0;
				Outputs.prototype.stringsConnected = 0;

				Outputs.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.switchesOn != null && $Object.hasOwnProperty.call(message, "switchesOn") && message.switchesOn !== 0)
						writer.uint32(8).uint32(message.switchesOn);
					if (message.releaseWings != null && $Object.hasOwnProperty.call(message, "releaseWings") && message.releaseWings !== 0)
						writer.uint32(16).uint32(message.releaseWings);
					if (message.sectionVoltagesV != null && message.sectionVoltagesV.length)
						writer.uint32(26).floats(message.sectionVoltagesV);
					if (message.driveRatesRadps != null && message.driveRatesRadps.length)
						writer.uint32(34).floats(message.driveRatesRadps);
					if (message.chargeCurrentMaxA != null && $Object.hasOwnProperty.call(message, "chargeCurrentMaxA") && !$Object.is(message.chargeCurrentMaxA, 0))
						writer.uint32(45).float(message.chargeCurrentMaxA);
					if (message.stringsConnected != null && $Object.hasOwnProperty.call(message, "stringsConnected") && message.stringsConnected !== 0)
						writer.uint32(48).uint32(message.stringsConnected);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Outputs.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Outputs();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.switchesOn = value;
								else
									delete message.switchesOn;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.releaseWings = value;
								else
									delete message.releaseWings;
								continue;
							}
						case 3: {
								if (wireType === 2) {
									if (!(message.sectionVoltagesV && message.sectionVoltagesV.length))
										message.sectionVoltagesV = [];
									reader.floats(message.sectionVoltagesV);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.sectionVoltagesV && message.sectionVoltagesV.length))
									message.sectionVoltagesV = [];
								message.sectionVoltagesV.push(reader.float());
								continue;
							}
						case 4: {
								if (wireType === 2) {
									if (!(message.driveRatesRadps && message.driveRatesRadps.length))
										message.driveRatesRadps = [];
									reader.floats(message.driveRatesRadps);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.driveRatesRadps && message.driveRatesRadps.length))
									message.driveRatesRadps = [];
								message.driveRatesRadps.push(reader.float());
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.chargeCurrentMaxA = value;
								else
									delete message.chargeCurrentMaxA;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.stringsConnected = value;
								else
									delete message.stringsConnected;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Outputs;
			})();

			v1.Parameter = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "PARAMETER_UNSPECIFIED"] = 0;
				values[valuesById[1] = "PARAMETER_CAPACITY"] = 1;
				values[valuesById[2] = "PARAMETER_STRING_COUNT"] = 2;
				values[valuesById[3] = "PARAMETER_CELLS_IN_SERIES"] = 3;
				values[valuesById[4] = "PARAMETER_RESISTANCE"] = 4;
				values[valuesById[5] = "PARAMETER_RELAXATION"] = 5;
				values[valuesById[6] = "PARAMETER_CHARGE_CURRENT_MAX"] = 6;
				values[valuesById[7] = "PARAMETER_REST_CURRENT"] = 7;
				values[valuesById[8] = "PARAMETER_REGULATED_VOLTAGE"] = 8;
				values[valuesById[9] = "PARAMETER_SECTION_VOLTAGE"] = 9;
				values[valuesById[10] = "PARAMETER_SECTION_SLOPE"] = 10;
				return values;
			})();

			v1.ParameterValue = (function() {

				const ParameterValue = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ParameterValue.prototype.parameter = 0;
				ParameterValue.prototype.value = 0;

				ParameterValue.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parameter != null && $Object.hasOwnProperty.call(message, "parameter") && message.parameter !== 0)
						writer.uint32(8).int32(message.parameter);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(21).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ParameterValue.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.ParameterValue();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.parameter = value;
								else
									delete message.parameter;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ParameterValue;
			})();

			v1.Step = (function() {

				const Step = function (properties) {
					this.telecommands = [];
					this.parameters = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Step.prototype.tick = 0;
				Step.prototype.simTimeUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Step.prototype.periodUs = 0;
				Step.prototype.inputs = null;
				Step.prototype.telecommands = $util.emptyArray;
				Step.prototype.parameters = $util.emptyArray;

				Step.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.simTimeUs != null && $Object.hasOwnProperty.call(message, "simTimeUs") && (typeof message.simTimeUs === "object" ? message.simTimeUs.low || message.simTimeUs.high : message.simTimeUs !== 0))
						writer.uint32(16).uint64(message.simTimeUs);
					if (message.periodUs != null && $Object.hasOwnProperty.call(message, "periodUs") && message.periodUs !== 0)
						writer.uint32(24).uint32(message.periodUs);
					if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
						$root.falak.power.v1.Inputs.encode(message.inputs, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.telecommands != null && message.telecommands.length)
						for (let i = 0; i < message.telecommands.length; ++i)
							$root.falak.power.v1.Telecommand.encode(message.telecommands[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.parameters != null && message.parameters.length)
						for (let i = 0; i < message.parameters.length; ++i)
							$root.falak.power.v1.ParameterValue.encode(message.parameters[i], writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Step.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Step();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.simTimeUs = value;
								else
									delete message.simTimeUs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.periodUs = value;
								else
									delete message.periodUs;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.inputs = $root.falak.power.v1.Inputs.decode(reader, reader.size(), $undefined, _depth + 1, message.inputs);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.telecommands && message.telecommands.length))
									message.telecommands = [];
								message.telecommands.push($root.falak.power.v1.Telecommand.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (!(message.parameters && message.parameters.length))
									message.parameters = [];
								message.parameters.push($root.falak.power.v1.ParameterValue.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Step;
			})();

			v1.StepDone = (function() {

				const StepDone = function (properties) {
					this.events = [];
					this.verifications = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StepDone.prototype.tick = 0;
				StepDone.prototype.outputs = null;
				StepDone.prototype.telemetry = null;
				StepDone.prototype.events = $util.emptyArray;
				StepDone.prototype.verifications = $util.emptyArray;
				StepDone.prototype.busyUs = 0;

				StepDone.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.tick != null && $Object.hasOwnProperty.call(message, "tick") && message.tick !== 0)
						writer.uint32(8).uint32(message.tick);
					if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
						$root.falak.power.v1.Outputs.encode(message.outputs, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.telemetry != null && $Object.hasOwnProperty.call(message, "telemetry"))
						$root.falak.power.v1.Telemetry.encode(message.telemetry, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.events != null && message.events.length)
						for (let i = 0; i < message.events.length; ++i)
							$root.falak.power.v1.Event.encode(message.events[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.verifications != null && message.verifications.length)
						for (let i = 0; i < message.verifications.length; ++i)
							$root.falak.report.v1.Verification.encode(message.verifications[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.busyUs != null && $Object.hasOwnProperty.call(message, "busyUs") && message.busyUs !== 0)
						writer.uint32(48).uint32(message.busyUs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StepDone.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.StepDone();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.tick = value;
								else
									delete message.tick;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.outputs = $root.falak.power.v1.Outputs.decode(reader, reader.size(), $undefined, _depth + 1, message.outputs);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.telemetry = $root.falak.power.v1.Telemetry.decode(reader, reader.size(), $undefined, _depth + 1, message.telemetry);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.events && message.events.length))
									message.events = [];
								message.events.push($root.falak.power.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.verifications && message.verifications.length))
									message.verifications = [];
								message.verifications.push($root.falak.report.v1.Verification.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.busyUs = value;
								else
									delete message.busyUs;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StepDone;
			})();

			v1.Event = (function() {

				const Event = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Event.prototype.code = 0;
				Event.prototype.severity = 0;
				Event.prototype.value = 0;

				Event.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
						writer.uint32(8).int32(message.code);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(16).int32(message.severity);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(29).float(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Event.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Event();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.code = value;
								else
									delete message.code;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Event;
			})();

			v1.Telemetry = (function() {

				const Telemetry = function (properties) {
					this.stringCurrentsA = [];
					this.temperaturesDegc = [];
					this.driveAnglesRad = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telemetry.prototype.stateOfCharge = 0;
				Telemetry.prototype.busVoltageV = 0;
				Telemetry.prototype.batteryCurrentA = 0;
				Telemetry.prototype.batteryTemperatureDegc = 0;
				Telemetry.prototype.arrayPowerW = 0;
				Telemetry.prototype.loadPowerW = 0;
				Telemetry.prototype.sheddingLevel = 0;
				Telemetry.prototype.switchesOn = 0;
				Telemetry.prototype.switchesTripped = 0;
				Telemetry.prototype.wingsDeployed = 0;
				Telemetry.prototype.stringCurrentsA = $util.emptyArray;
				Telemetry.prototype.acceptedCount = 0;
				Telemetry.prototype.refusedCount = 0;
				Telemetry.prototype.temperaturesDegc = $util.emptyArray;
				Telemetry.prototype.driveAnglesRad = $util.emptyArray;
				Telemetry.prototype.cellVoltageMinV = 0;
				Telemetry.prototype.cellVoltageMaxV = 0;
				Telemetry.prototype.chargeState = 0;

				Telemetry.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.stateOfCharge != null && $Object.hasOwnProperty.call(message, "stateOfCharge") && !$Object.is(message.stateOfCharge, 0))
						writer.uint32(13).float(message.stateOfCharge);
					if (message.busVoltageV != null && $Object.hasOwnProperty.call(message, "busVoltageV") && !$Object.is(message.busVoltageV, 0))
						writer.uint32(21).float(message.busVoltageV);
					if (message.batteryCurrentA != null && $Object.hasOwnProperty.call(message, "batteryCurrentA") && !$Object.is(message.batteryCurrentA, 0))
						writer.uint32(29).float(message.batteryCurrentA);
					if (message.batteryTemperatureDegc != null && $Object.hasOwnProperty.call(message, "batteryTemperatureDegc") && !$Object.is(message.batteryTemperatureDegc, 0))
						writer.uint32(37).float(message.batteryTemperatureDegc);
					if (message.arrayPowerW != null && $Object.hasOwnProperty.call(message, "arrayPowerW") && !$Object.is(message.arrayPowerW, 0))
						writer.uint32(45).float(message.arrayPowerW);
					if (message.loadPowerW != null && $Object.hasOwnProperty.call(message, "loadPowerW") && !$Object.is(message.loadPowerW, 0))
						writer.uint32(53).float(message.loadPowerW);
					if (message.sheddingLevel != null && $Object.hasOwnProperty.call(message, "sheddingLevel") && message.sheddingLevel !== 0)
						writer.uint32(56).int32(message.sheddingLevel);
					if (message.switchesOn != null && $Object.hasOwnProperty.call(message, "switchesOn") && message.switchesOn !== 0)
						writer.uint32(64).uint32(message.switchesOn);
					if (message.switchesTripped != null && $Object.hasOwnProperty.call(message, "switchesTripped") && message.switchesTripped !== 0)
						writer.uint32(72).uint32(message.switchesTripped);
					if (message.wingsDeployed != null && $Object.hasOwnProperty.call(message, "wingsDeployed") && message.wingsDeployed !== 0)
						writer.uint32(80).uint32(message.wingsDeployed);
					if (message.stringCurrentsA != null && message.stringCurrentsA.length)
						writer.uint32(90).floats(message.stringCurrentsA);
					if (message.acceptedCount != null && $Object.hasOwnProperty.call(message, "acceptedCount") && message.acceptedCount !== 0)
						writer.uint32(96).uint32(message.acceptedCount);
					if (message.refusedCount != null && $Object.hasOwnProperty.call(message, "refusedCount") && message.refusedCount !== 0)
						writer.uint32(104).uint32(message.refusedCount);
					if (message.temperaturesDegc != null && message.temperaturesDegc.length)
						writer.uint32(114).floats(message.temperaturesDegc);
					if (message.driveAnglesRad != null && message.driveAnglesRad.length)
						writer.uint32(122).floats(message.driveAnglesRad);
					if (message.cellVoltageMinV != null && $Object.hasOwnProperty.call(message, "cellVoltageMinV") && !$Object.is(message.cellVoltageMinV, 0))
						writer.uint32(133).float(message.cellVoltageMinV);
					if (message.cellVoltageMaxV != null && $Object.hasOwnProperty.call(message, "cellVoltageMaxV") && !$Object.is(message.cellVoltageMaxV, 0))
						writer.uint32(141).float(message.cellVoltageMaxV);
					if (message.chargeState != null && $Object.hasOwnProperty.call(message, "chargeState") && message.chargeState !== 0)
						writer.uint32(144).int32(message.chargeState);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telemetry.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Telemetry();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.stateOfCharge = value;
								else
									delete message.stateOfCharge;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.busVoltageV = value;
								else
									delete message.busVoltageV;
								continue;
							}
						case 3: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.batteryCurrentA = value;
								else
									delete message.batteryCurrentA;
								continue;
							}
						case 4: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.batteryTemperatureDegc = value;
								else
									delete message.batteryTemperatureDegc;
								continue;
							}
						case 5: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.arrayPowerW = value;
								else
									delete message.arrayPowerW;
								continue;
							}
						case 6: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.loadPowerW = value;
								else
									delete message.loadPowerW;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.sheddingLevel = value;
								else
									delete message.sheddingLevel;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.switchesOn = value;
								else
									delete message.switchesOn;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.switchesTripped = value;
								else
									delete message.switchesTripped;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.wingsDeployed = value;
								else
									delete message.wingsDeployed;
								continue;
							}
						case 11: {
								if (wireType === 2) {
									if (!(message.stringCurrentsA && message.stringCurrentsA.length))
										message.stringCurrentsA = [];
									reader.floats(message.stringCurrentsA);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.stringCurrentsA && message.stringCurrentsA.length))
									message.stringCurrentsA = [];
								message.stringCurrentsA.push(reader.float());
								continue;
							}
						case 12: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.acceptedCount = value;
								else
									delete message.acceptedCount;
								continue;
							}
						case 13: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.refusedCount = value;
								else
									delete message.refusedCount;
								continue;
							}
						case 14: {
								if (wireType === 2) {
									if (!(message.temperaturesDegc && message.temperaturesDegc.length))
										message.temperaturesDegc = [];
									reader.floats(message.temperaturesDegc);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.temperaturesDegc && message.temperaturesDegc.length))
									message.temperaturesDegc = [];
								message.temperaturesDegc.push(reader.float());
								continue;
							}
						case 15: {
								if (wireType === 2) {
									if (!(message.driveAnglesRad && message.driveAnglesRad.length))
										message.driveAnglesRad = [];
									reader.floats(message.driveAnglesRad);
									continue;
								}
								if (wireType !== 5)
									break;
								if (!(message.driveAnglesRad && message.driveAnglesRad.length))
									message.driveAnglesRad = [];
								message.driveAnglesRad.push(reader.float());
								continue;
							}
						case 16: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.cellVoltageMinV = value;
								else
									delete message.cellVoltageMinV;
								continue;
							}
						case 17: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.cellVoltageMaxV = value;
								else
									delete message.cellVoltageMaxV;
								continue;
							}
						case 18: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.chargeState = value;
								else
									delete message.chargeState;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telemetry;
			})();

			v1.Telecommand = (function() {

				const Telecommand = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Telecommand.prototype.requestId = 0;
				Telecommand.prototype.setLoad = null;
				Telecommand.prototype.deployWing = null;
				Telecommand.prototype.setSheddingThreshold = null;
				Telecommand.prototype.resetTrip = null;

				let $oneOfFields;

				$Object.defineProperty(Telecommand.prototype, "command", {
					get: $util.oneOfGetter($oneOfFields = ["setLoad", "deployWing", "setSheddingThreshold", "resetTrip"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Telecommand.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
						writer.uint32(8).uint32(message.requestId);
					if (message.setLoad != null && $Object.hasOwnProperty.call(message, "setLoad"))
						$root.falak.power.v1.SetLoad.encode(message.setLoad, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.deployWing != null && $Object.hasOwnProperty.call(message, "deployWing"))
						$root.falak.power.v1.DeployWing.encode(message.deployWing, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.setSheddingThreshold != null && $Object.hasOwnProperty.call(message, "setSheddingThreshold"))
						$root.falak.power.v1.SetSheddingThreshold.encode(message.setSheddingThreshold, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.resetTrip != null && $Object.hasOwnProperty.call(message, "resetTrip"))
						$root.falak.power.v1.ResetTrip.encode(message.resetTrip, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Telecommand.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.Telecommand();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.requestId = value;
								else
									delete message.requestId;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.setLoad = $root.falak.power.v1.SetLoad.decode(reader, reader.size(), $undefined, _depth + 1, message.setLoad);
								message.command = "setLoad";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.deployWing = $root.falak.power.v1.DeployWing.decode(reader, reader.size(), $undefined, _depth + 1, message.deployWing);
								message.command = "deployWing";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.setSheddingThreshold = $root.falak.power.v1.SetSheddingThreshold.decode(reader, reader.size(), $undefined, _depth + 1, message.setSheddingThreshold);
								message.command = "setSheddingThreshold";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.resetTrip = $root.falak.power.v1.ResetTrip.decode(reader, reader.size(), $undefined, _depth + 1, message.resetTrip);
								message.command = "resetTrip";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Telecommand;
			})();

			v1.SetLoad = (function() {

				const SetLoad = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetLoad.prototype.load = 0;
				SetLoad.prototype.on = false;

				SetLoad.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.load != null && $Object.hasOwnProperty.call(message, "load") && message.load !== 0)
						writer.uint32(8).int32(message.load);
					if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
						writer.uint32(16).bool(message.on);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetLoad.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.SetLoad();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.load = value;
								else
									delete message.load;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.on = value;
								else
									delete message.on;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetLoad;
			})();

			v1.DeployWing = (function() {

				const DeployWing = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeployWing.prototype.wing = 0;

				DeployWing.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.wing != null && $Object.hasOwnProperty.call(message, "wing") && message.wing !== 0)
						writer.uint32(8).int32(message.wing);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeployWing.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.DeployWing();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.wing = value;
								else
									delete message.wing;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeployWing;
			})();

			v1.SetSheddingThreshold = (function() {

				const SetSheddingThreshold = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SetSheddingThreshold.prototype.level = 0;
				SetSheddingThreshold.prototype.stateOfCharge = 0;

				SetSheddingThreshold.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
						writer.uint32(8).int32(message.level);
					if (message.stateOfCharge != null && $Object.hasOwnProperty.call(message, "stateOfCharge") && !$Object.is(message.stateOfCharge, 0))
						writer.uint32(21).float(message.stateOfCharge);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SetSheddingThreshold.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.SetSheddingThreshold();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.level = value;
								else
									delete message.level;
								continue;
							}
						case 2: {
								if (wireType !== 5)
									break;
								if (!$Object.is(value = reader.float(), 0))
									message.stateOfCharge = value;
								else
									delete message.stateOfCharge;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SetSheddingThreshold;
			})();

			v1.ResetTrip = (function() {

				const ResetTrip = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ResetTrip.prototype.load = 0;

				ResetTrip.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.load != null && $Object.hasOwnProperty.call(message, "load") && message.load !== 0)
						writer.uint32(8).int32(message.load);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ResetTrip.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.power.v1.ResetTrip();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.load = value;
								else
									delete message.load;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ResetTrip;
			})();

			return v1;
		})();

		return power;
	})();

	falak.record = (function() {

		const record = {};

		record.v1 = (function() {

			const v1 = {};

			v1.InputType = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "INPUT_TYPE_UNSPECIFIED"] = 0;
				values[valuesById[1] = "INPUT_TYPE_ANSWER"] = 1;
				values[valuesById[2] = "INPUT_TYPE_EVENT"] = 2;
				return values;
			})();

			v1.Input = (function() {

				const Input = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Input.prototype.type = 0;
				Input.prototype.atUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Input.prototype.port = "";
				Input.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Input.prototype.kind = "";
				Input.prototype.entry = $util.newBuffer([]);

				Input.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
						writer.uint32(8).int32(message.type);
					if (message.atUs != null && $Object.hasOwnProperty.call(message, "atUs") && (typeof message.atUs === "object" ? message.atUs.low || message.atUs.high : message.atUs !== 0))
						writer.uint32(16).uint64(message.atUs);
					if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== "")
						writer.uint32(26).string(message.port);
					if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
						writer.uint32(32).uint64(message.number);
					if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
						writer.uint32(42).string(message.kind);
					if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
						writer.uint32(50).bytes(message.entry);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Input.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.record.v1.Input();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.type = value;
								else
									delete message.type;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.atUs = value;
								else
									delete message.atUs;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.port = value;
								else
									delete message.port;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.number = value;
								else
									delete message.number;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.kind = value;
								else
									delete message.kind;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.entry = value;
								else
									delete message.entry;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Input;
			})();

			v1.Severity = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "SEVERITY_UNSPECIFIED"] = 0;
				values[valuesById[1] = "SEVERITY_INFO"] = 1;
				values[valuesById[2] = "SEVERITY_LOW"] = 2;
				values[valuesById[3] = "SEVERITY_MEDIUM"] = 3;
				values[valuesById[4] = "SEVERITY_HIGH"] = 4;
				return values;
			})();

			v1.Notice = (function() {

				const Notice = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Notice.prototype.atUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				Notice.prototype.source = "";
				Notice.prototype.severity = 0;
				Notice.prototype.text = "";

				Notice.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.atUs != null && $Object.hasOwnProperty.call(message, "atUs") && (typeof message.atUs === "object" ? message.atUs.low || message.atUs.high : message.atUs !== 0))
						writer.uint32(8).uint64(message.atUs);
					if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
						writer.uint32(18).string(message.source);
					if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
						writer.uint32(24).int32(message.severity);
					if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
						writer.uint32(34).string(message.text);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Notice.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.record.v1.Notice();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.atUs = value;
								else
									delete message.atUs;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.source = value;
								else
									delete message.source;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.severity = value;
								else
									delete message.severity;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.text = value;
								else
									delete message.text;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Notice;
			})();

			v1.Direction = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "DIRECTION_UNSPECIFIED"] = 0;
				values[valuesById[1] = "DIRECTION_TX"] = 1;
				values[valuesById[2] = "DIRECTION_RX"] = 2;
				return values;
			})();

			v1.WireBytes = (function() {

				const WireBytes = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				WireBytes.prototype.atUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				WireBytes.prototype.hostNs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
				WireBytes.prototype.direction = 0;
				WireBytes.prototype.data = $util.newBuffer([]);

				WireBytes.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.atUs != null && $Object.hasOwnProperty.call(message, "atUs") && (typeof message.atUs === "object" ? message.atUs.low || message.atUs.high : message.atUs !== 0))
						writer.uint32(8).uint64(message.atUs);
					if (message.hostNs != null && $Object.hasOwnProperty.call(message, "hostNs") && (typeof message.hostNs === "object" ? message.hostNs.low || message.hostNs.high : message.hostNs !== 0))
						writer.uint32(16).uint64(message.hostNs);
					if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
						writer.uint32(24).int32(message.direction);
					if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
						writer.uint32(34).bytes(message.data);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				WireBytes.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.falak.record.v1.WireBytes();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.atUs = value;
								else
									delete message.atUs;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.hostNs = value;
								else
									delete message.hostNs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.direction = value;
								else
									delete message.direction;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if ((value = reader.bytes()).length)
									message.data = value;
								else
									delete message.data;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return WireBytes;
			})();

			return v1;
		})();

		return record;
	})();

	return falak;
})();

export {
  $root as default
};
