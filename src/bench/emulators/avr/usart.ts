/** USART0, byte by byte in its own time: a receiver of two bytes and the one on the line, a transmitter of one and one. */

import type { AvrBus, Peripheral } from "./bus.ts";

const UCSRA = 0xc0;
const UCSRB = 0xc1;
const UCSRC = 0xc2;
const UBRRL = 0xc4;
const UBRRH = 0xc5;
const UDR = 0xc6;
const RXC = 0x80;
const TXC = 0x40;
const UDRE = 0x20;
const DOR = 0x08;
const U2X = 0x02;
const RXEN = 0x10;
const TXEN = 0x08;

const vectorRx = 18;
const vectorUdre = 19;
const vectorTx = 20;
/** Two in the receive buffer, one in the shift register; the next one is lost. */
const receivedMax = 3;
/** What the far end may have sent ahead, as an adapter would hold it. */
const incomingMax_bytes = 64 * 1024;

export interface UsartState {
  readonly incoming: Uint8Array;
  readonly received: readonly number[];
  readonly rxEnd: number;
  readonly txEnd: number;
  readonly shifting: number;
  readonly waiting: number;
  readonly overruns: number;
}

export class AvrUsart implements Peripheral<UsartState> {
  readonly #bus: AvrBus;
  readonly #onByte: (byte: number) => void;
  #incoming: Uint8Array = new Uint8Array(0);
  #incomingAt = 0;
  #received: number[] = [];
  /** When the byte on the line is complete; Infinity where there is none. */
  #rxEnd = Infinity;
  #txEnd = Infinity;
  #shifting = -1;
  #waiting = -1;
  overruns = 0;

  /** @param onByte what the chip has sent, when its last bit is out */
  constructor(bus: AvrBus, onByte: (byte: number) => void) {
    this.#bus = bus;
    this.#onByte = onByte;
    const { readHooks, writeHooks, data } = bus.cpu;
    writeHooks[UCSRA] = (value) => {
      data[UCSRA] = ((data[UCSRA] as number) & ~(U2X | 1 | (value & TXC))) | (value & (U2X | 1));
      bus.touch();
      return true;
    };
    writeHooks[UCSRB] = (value) => {
      data[UCSRB] = value;
      if ((value & RXEN) === 0) this.#received = [];
      this.#beginReception();
      this.#show();
      return true;
    };
    writeHooks[UDR] = (value) => {
      if (((data[UCSRB] as number) & TXEN) !== 0) this.#send(value);
      return true;
    };
    readHooks[UDR] = () => {
      const byte = this.#received.shift() ?? 0;
      data[UCSRA] = (data[UCSRA] as number) & ~DOR;
      this.#show();
      return byte;
    };
    this.reset();
  }

  get due(): number {
    return Math.min(this.#rxEnd, this.#txEnd);
  }

  /** Nothing is on the line in either direction, and nothing waits for it. */
  get isQuiet(): boolean {
    return this.due === Infinity && this.#incomingAt === this.#incoming.length && this.#received.length === 0;
  }

  /** Bytes on their way to the chip; false where too many are. They wait while its receiver is off. */
  receive(bytes: Uint8Array): boolean {
    const left = this.#incoming.subarray(this.#incomingAt);
    if (left.length + bytes.length > incomingMax_bytes) return false;
    const all = new Uint8Array(left.length + bytes.length);
    all.set(left);
    all.set(bytes, left.length);
    this.#incoming = all;
    this.#incomingAt = 0;
    this.#beginReception();
    this.#bus.touch();
    return true;
  }

  fire(): void {
    const { cycles } = this.#bus.cpu;
    if (cycles >= this.#rxEnd) this.#takeByte();
    if (cycles >= this.#txEnd) this.#endByte();
    this.#show();
  }

  interrupts(): number {
    const { data } = this.#bus.cpu;
    const flags = data[UCSRA] as number;
    const enabled = flags & (data[UCSRB] as number);
    return (
      ((enabled & RXC) !== 0 ? 1 << vectorRx : 0) |
      ((enabled & UDRE) !== 0 ? 1 << vectorUdre : 0) |
      ((enabled & TXC) !== 0 ? 1 << vectorTx : 0)
    );
  }

  taken(vector: number): void {
    const { data } = this.#bus.cpu;
    if (vector === vectorTx) data[UCSRA] = (data[UCSRA] as number) & ~TXC;
  }

  reset(): void {
    const { data } = this.#bus.cpu;
    data[UCSRA] = UDRE;
    data[UCSRC] = 0x06;
    this.#received = [];
    this.#rxEnd = this.#txEnd = Infinity;
    this.#shifting = this.#waiting = -1;
  }

  state(): UsartState {
    return {
      incoming: this.#incoming.slice(this.#incomingAt),
      received: [...this.#received],
      rxEnd: this.#rxEnd,
      txEnd: this.#txEnd,
      shifting: this.#shifting,
      waiting: this.#waiting,
      overruns: this.overruns,
    };
  }

  restore(state: UsartState): void {
    this.#incoming = state.incoming.slice();
    this.#incomingAt = 0;
    this.#received = [...state.received];
    this.#rxEnd = state.rxEnd;
    this.#txEnd = state.txEnd;
    this.#shifting = state.shifting;
    this.#waiting = state.waiting;
    this.overruns = state.overruns;
  }

  /** Eight data bits, one start and one stop bit; other formats are taken for it. */
  #byteCycles(): number {
    const { data } = this.#bus.cpu;
    const divider = ((((data[UBRRH] as number) & 0x0f) << 8) | (data[UBRRL] as number)) + 1;
    return divider * (((data[UCSRA] as number) & U2X) !== 0 ? 8 : 16) * 10;
  }

  #beginReception(): void {
    const { cpu } = this.#bus;
    const isOn = ((cpu.data[UCSRB] as number) & RXEN) !== 0;
    if (!isOn) this.#rxEnd = Infinity;
    else if (this.#rxEnd === Infinity && this.#incomingAt < this.#incoming.length)
      this.#rxEnd = cpu.cycles + this.#byteCycles();
  }

  #takeByte(): void {
    const { cpu } = this.#bus;
    const byte = this.#incoming[this.#incomingAt] as number;
    const began = this.#rxEnd;
    this.#incomingAt += 1;
    if (this.#received.length < receivedMax) this.#received.push(byte);
    else {
      this.overruns += 1;
      cpu.data[UCSRA] = (cpu.data[UCSRA] as number) | DOR;
    }
    this.#rxEnd = this.#incomingAt < this.#incoming.length ? began + this.#byteCycles() : Infinity;
  }

  #send(byte: number): void {
    const { cpu } = this.#bus;
    if (this.#txEnd === Infinity) {
      this.#shifting = byte;
      this.#txEnd = cpu.cycles + this.#byteCycles();
    } else this.#waiting = byte;
    this.#show();
  }

  #endByte(): void {
    const { cpu } = this.#bus;
    const ended = this.#txEnd;
    const byte = this.#shifting;
    this.#shifting = this.#waiting;
    this.#waiting = -1;
    this.#txEnd = this.#shifting < 0 ? Infinity : ended + this.#byteCycles();
    if (this.#shifting < 0) cpu.data[UCSRA] = (cpu.data[UCSRA] as number) | TXC;
    this.#onByte(byte);
  }

  /** Puts the flags that follow from the buffers where the program sees them. */
  #show(): void {
    const { data } = this.#bus.cpu;
    const flags = (data[UCSRA] as number) & ~(RXC | UDRE);
    data[UCSRA] = flags | (this.#received.length > 0 ? RXC : 0) | (this.#waiting < 0 ? UDRE : 0);
    this.#bus.touch();
  }
}
