-- Dissects link protocol 1 of falak: what crosses the wire between a bench and a target.
--
-- A packet of link type USER0 is a chunk between two delimiters, as `falak export --format pcapng` writes it; one with
-- delimiters inside is cut at them. Payloads go to Wireshark's own Protobuf dissector, which names their fields where its
-- search paths hold the .proto files (see README.md beside this file).

-- Written by `falak export --dissector` from the contract; do not edit by hand.
-- tables begin
local frame_types = {
  [0] = { "HELLO", "falak.link.v1.Hello" },
  [1] = { "HELLO_ACK", "falak.link.v1.HelloAck" },
  [2] = { "TC", "falak.link.v1.Telecommand" },
  [3] = { "TC_ACK", "falak.link.v1.TelecommandAck" },
  [4] = { "TM", "falak.link.v1.Telemetry" },
  [5] = { "STEP", "falak.%s.v1.Step" },
  [6] = { "STEP_DONE", "falak.%s.v1.StepDone" },
  [7] = { "TIME", "falak.link.v1.Time" },
  [8] = { "HEARTBEAT", "falak.link.v1.Heartbeat" },
  [9] = { "LOG", "falak.link.v1.Log" },
  [10] = { "STATS", "falak.link.v1.Stats" },
  [11] = { "RESET", "falak.link.v1.Reset" },
  [12] = { "SNAPSHOT", "falak.link.v1.Snapshot" },
  [13] = { "SNAPSHOT_DATA", "falak.link.v1.SnapshotData" },
  [14] = { "RESTORE", "falak.link.v1.Restore" },
}
local unit_names = {
  [1] = "adcs",
  [2] = "power",
  [3] = "comms",
  [4] = "payload",
  [5] = "obc",
}
-- tables end

local falak = Proto("falak", "falak link protocol 1")

local HEADER_BYTES, CRC_BYTES, FRAME_MAX, CHUNK_MAX = 10, 4, 526, 529
local HELLO_ACK, TYPE_UNASSIGNED = 1, 15

local type_names = {}
for number, entry in pairs(frame_types) do type_names[number] = entry[1] end

local fields = {
  unit = ProtoField.string("falak.unit", "Unit"),
  from = ProtoField.string("falak.from", "Sender"),
  chunk = ProtoField.bytes("falak.chunk", "Chunk on the wire"),
  refusal = ProtoField.string("falak.refusal", "Refused", "Why a receiver counts this chunk as refused"),
  version = ProtoField.uint8("falak.version", "Version", base.DEC, nil, 0xf0),
  type = ProtoField.uint8("falak.type", "Type", base.DEC, type_names, 0x0f),
  flags = ProtoField.uint8("falak.flags", "Flags", base.HEX),
  ack_requested = ProtoField.bool("falak.flags.ack_requested", "Ack requested", 8, nil, 0x02),
  retransmission = ProtoField.bool("falak.flags.retransmission", "Retransmission", 8, nil, 0x04),
  must_understand = ProtoField.bool("falak.flags.must_understand", "Must understand", 8, nil, 0x80),
  session = ProtoField.uint16("falak.session", "Session", base.HEX),
  sequence = ProtoField.uint16("falak.sequence", "Sequence", base.DEC),
  ack = ProtoField.uint16("falak.ack", "Next telecommand expected", base.DEC),
  length = ProtoField.uint16("falak.length", "Payload length", base.DEC),
  message = ProtoField.string("falak.message", "Message"),
  payload = ProtoField.bytes("falak.payload", "Payload"),
  crc = ProtoField.uint32("falak.crc32c", "CRC-32C", base.HEX),
  crc_computed = ProtoField.uint32("falak.crc32c.computed", "Computed CRC-32C", base.HEX),
  crc_status = ProtoField.string("falak.crc32c.status", "CRC-32C status"),
}
falak.fields = fields

local experts = {
  refused = ProtoExpert.new("falak.refused", "Refused chunk", expert.group.CHECKSUM, expert.severity.ERROR),
  undecodable = ProtoExpert.new("falak.undecodable", "No such message", expert.group.MALFORMED, expert.severity.WARN),
  repeated = ProtoExpert.new("falak.repeated", "Retransmission", expert.group.SEQUENCE, expert.severity.NOTE),
}
falak.experts = experts

falak.prefs.unit = Pref.string("Unit", "", "The unit of captures whose interfaces do not name one: adcs, power, comms, payload or obc")

local interface_name = Field.new("frame.interface_name")
local direction = Field.new("frame.packet_flags_direction")

-- Bits of the Lua at hand: bit32 up to 5.2, Wireshark's own bit, operators from 5.3.
local bxor = (bit32 and bit32.bxor) or (bit and bit.bxor) or load("return function(a, b) return a ~ b end")()

-- CRC-32C, Castagnoli, reflected. Source: RFC 3720, appendix B.4.
local crc_table = {}
for byte = 0, 255 do
  local crc = byte
  for _ = 1, 8 do
    local half = math.floor(crc / 2)
    crc = crc % 2 == 1 and bxor(half, 0x82f63b78) % 0x100000000 or half
  end
  crc_table[byte] = crc
end

local function crc32c(bytes, count)
  local crc = 0xffffffff
  for i = 1, count do
    local index = bxor(crc % 256, bytes[i]) % 256
    crc = bxor(math.floor(crc / 256), crc_table[index]) % 0x100000000
  end
  return bxor(crc, 0xffffffff) % 0x100000000
end

-- Takes consistent overhead byte stuffing away; nil where the bytes are none.
local function unstuffed(range)
  local out, at, size = {}, 0, range:len()
  while at < size do
    local code = range(at, 1):uint()
    if code == 0 or at + code > size then return nil end
    for i = 1, code - 1 do
      local byte = range(at + i, 1):uint()
      if byte == 0 then return nil end
      out[#out + 1] = byte
    end
    at = at + code
    if code < 255 and at < size then out[#out + 1] = 0 end
  end
  return out
end

local function u16(bytes, at) return bytes[at] + 256 * bytes[at + 1] end

local function to_tvb(bytes)
  local hex = {}
  for i = 1, #bytes do hex[i] = string.format("%02x", bytes[i]) end
  return ByteArray.new(table.concat(hex)):tvb("Frame without stuffing")
end

-- The unit that a HELLO_ACK names in its field 3; nil where it names none. Only varints and byte fields come before it.
local function unit_of_hello_ack(payload)
  local at = 1
  local function varint()
    local value, scale = 0, 1
    while payload[at] do
      local byte = payload[at]
      at = at + 1
      value = value + (byte % 128) * scale
      scale = scale * 128
      if byte < 128 then return value end
    end
  end
  while at <= #payload do
    local tag = varint()
    if tag == nil then return nil end
    if tag == 3 * 8 then return unit_names[varint()] end
    if tag % 8 == 0 then varint()
    elseif tag % 8 == 2 then at = at + (varint() or #payload)
    else return nil end
  end
end

local unit_of_session = {}
function falak.init() unit_of_session = {} end

local function unit_of(session)
  local interface = interface_name()
  local named = interface and tostring(interface.value):match("^(%a+) on ")
  if named then return named end
  if session and unit_of_session[session] then return unit_of_session[session] end
  return falak.prefs.unit ~= "" and falak.prefs.unit or nil
end

local function sender()
  local info = direction()
  local number = info and tonumber(info.value)
  return number == 1 and "target" or number == 2 and "bench" or nil
end

-- Must understand, with a bit that version 1 does not have.
local function has_unknown_flags(flags)
  return flags >= 0x80 and (flags % 2 == 1 or math.floor(flags / 8) % 16 ~= 0)
end

-- Why a receiver refuses a chunk, in the words of the link's ledger and in its order; nil for a frame.
local function refusal_of(chunk_size, bytes)
  if chunk_size > CHUNK_MAX then return "oversize" end
  if bytes == nil then return "cobs" end
  if #bytes < HEADER_BYTES + CRC_BYTES or #bytes > FRAME_MAX then return "length" end
  local at = #bytes - CRC_BYTES
  if crc32c(bytes, at) ~= u16(bytes, at + 1) + 65536 * u16(bytes, at + 3) then return "crc" end
  if u16(bytes, 9) ~= at - HEADER_BYTES then return "length" end
  if math.floor(bytes[1] / 16) ~= 1 or bytes[1] % 16 == TYPE_UNASSIGNED then return "unknown" end
  if has_unknown_flags(bytes[2]) then return "unknown" end
end

local function add_header(tree, tvb)
  tree:add(fields.version, tvb(0, 1))
  tree:add(fields.type, tvb(0, 1))
  local flags = tree:add(fields.flags, tvb(1, 1))
  flags:add(fields.ack_requested, tvb(1, 1))
  flags:add(fields.retransmission, tvb(1, 1))
  flags:add(fields.must_understand, tvb(1, 1))
  tree:add_le(fields.session, tvb(2, 2))
  tree:add_le(fields.sequence, tvb(4, 2))
  tree:add_le(fields.ack, tvb(6, 2))
  tree:add_le(fields.length, tvb(8, 2))
end

local function add_crc(tree, tvb, bytes)
  local at = #bytes - CRC_BYTES
  local computed = crc32c(bytes, at)
  local range = tvb(at, CRC_BYTES)
  tree:add_le(fields.crc, range)
  tree:add(fields.crc_computed, range, computed):set_generated()
  tree:add(fields.crc_status, range, computed == range:le_uint() and "good" or "bad"):set_generated()
end

local protobuf = Dissector.get("protobuf")
-- Whose messages the payload at hand holds.
local unit_at_hand

local function call_protobuf(tvb, pinfo, tree, message)
  pinfo.private["pb_msg_type"] = "message," .. message
  local ok, why = pcall(protobuf.call, protobuf, tvb, pinfo, tree)
  if not ok then tree:add_proto_expert_info(experts.undecodable, message .. ": " .. tostring(why)) end
end

local function add_payload(tree, pinfo, tvb, message)
  if message then tree:add(fields.message, message):set_generated() end
  if tvb:len() == HEADER_BYTES + CRC_BYTES then return end
  local range = tvb(HEADER_BYTES, tvb:len() - HEADER_BYTES - CRC_BYTES)
  local subtree = tree:add(fields.payload, range)
  if message then call_protobuf(range:tvb(), pinfo, subtree, message) end
end

-- Messages of the unit that travel as bytes in messages of the link.
local function inner(name, message)
  local each = Proto("falak_" .. message:lower(), "falak " .. message .. " of a unit")
  function each.dissector(tvb, pinfo, tree)
    if unit_at_hand then call_protobuf(tvb, pinfo, tree, "falak." .. unit_at_hand .. ".v1." .. message) end
    return tvb:len()
  end
  DissectorTable.get("protobuf_field"):add(name, each)
end
inner("falak.link.v1.Telecommand.command", "Telecommand")
inner("falak.link.v1.Telemetry.telemetry", "Telemetry")

local function add_origin(tree, unit)
  local from = sender()
  if unit then tree:add(fields.unit, unit):set_generated() end
  if from then tree:add(fields.from, from):set_generated() end
end

local function dissect_refused(root, range, bytes, refusal)
  local unit = unit_of(nil)
  local tree = root:add(falak, range, "falak, refused chunk: " .. refusal)
  add_origin(tree, unit)
  tree:add(fields.chunk, range)
  tree:add(fields.refusal, refusal):set_generated()
  tree:add_proto_expert_info(experts.refused, "A receiver refuses this chunk: " .. refusal)
  if bytes and #bytes >= HEADER_BYTES + CRC_BYTES then
    local tvb = to_tvb(bytes)
    add_header(tree, tvb)
    add_crc(tree, tvb, bytes)
  end
  return (unit or "?") .. " refused (" .. refusal .. ")"
end

local function dissect_frame(root, pinfo, range, bytes)
  local tvb = to_tvb(bytes)
  local number, session = bytes[1] % 16, u16(bytes, 3)
  local name, pattern = frame_types[number][1], frame_types[number][2]
  if number == HELLO_ACK then
    local unit = unit_of_hello_ack({ table.unpack(bytes, HEADER_BYTES + 1, #bytes - CRC_BYTES) })
    if unit and session ~= 0 then unit_of_session[session] = unit end
  end
  local unit = unit_of(session)
  unit_at_hand = unit
  local message = pattern:find("%%s") == nil and pattern or unit and pattern:format(unit) or nil
  local tree = root:add(falak, range, string.format("falak, %s %s", unit or "unknown unit", name))
  add_origin(tree, unit)
  tree:add(fields.chunk, range)
  add_header(tree, tvb)
  if math.floor(bytes[2] / 4) % 2 == 1 then tree:add_proto_expert_info(experts.repeated) end
  add_crc(tree, tvb, bytes)
  add_payload(tree, pinfo, tvb, message)
  return string.format("%s %s, sequence %d, %d bytes", unit or "?", name, u16(bytes, 5), u16(bytes, 9))
end

local function dissect_chunk(root, pinfo, range)
  local bytes = unstuffed(range)
  local refusal = refusal_of(range:len(), bytes)
  if refusal then return dissect_refused(root, range, bytes, refusal) end
  return dissect_frame(root, pinfo, range, bytes)
end

function falak.dissector(tvb, pinfo, root)
  local told, start = {}, 0
  for at = 0, tvb:len() do
    if at == tvb:len() or tvb(at, 1):uint() == 0 then
      if at > start then told[#told + 1] = dissect_chunk(root, pinfo, tvb(start, at - start)) end
      start = at + 1
    end
  end
  -- The Protobuf dissector has written its own.
  local from = sender()
  pinfo.cols.protocol = "falak"
  pinfo.cols.info = (from and from .. ": " or "") .. table.concat(told, "; ")
  return tvb:len()
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, falak)
