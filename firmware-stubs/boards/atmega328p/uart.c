#include "uart.h"
#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

_Static_assert((AVR_RX_BYTES & (AVR_RX_BYTES - 1)) == 0 && AVR_RX_BYTES <= 128, "indices wrap in a byte");
_Static_assert((AVR_TX_BYTES & (AVR_TX_BYTES - 1)) == 0 && AVR_TX_BYTES <= 128, "indices wrap in a byte");

/* Above this the main loop is woken although no delimiter came. */
#define RX_MUCH (AVR_RX_BYTES / 2)

/* Rounded divider at double speed: 115200 becomes 117647, 2.1 % fast, as on every Arduino Uno; 250000 and 1000000 are exact. */
#define DIVIDER ((F_CPU + 4u * FALAK_BAUD) / (8u * FALAK_BAUD) - 1u)

_Static_assert(DIVIDER <= 4095u, "the baud rate is too low for the divider");

/* `in` and `out` count bytes, modulo 256; the place is modulo the ring's size. */
static volatile uint8_t rx[AVR_RX_BYTES];
static volatile uint8_t rx_in, rx_out;
static volatile bool has_delimiter;
static volatile uint8_t tx[AVR_TX_BYTES];
static volatile uint8_t tx_in, tx_out;
static volatile bool has_sent;

ISR(USART_RX_vect) {
  const uint8_t byte = UDR0;
  const uint8_t at = rx_in;
  if (byte == 0) has_delimiter = true;
  if ((uint8_t)(at - rx_out) == AVR_RX_BYTES) return;
  rx[at % AVR_RX_BYTES] = byte;
  rx_in = (uint8_t)(at + 1u);
}

ISR(USART_UDRE_vect) {
  const uint8_t at = tx_out;
  if (at == tx_in) {
    UCSR0B &= (uint8_t)~_BV(UDRIE0);
    return;
  }
  UCSR0A |= _BV(TXC0);
  UDR0 = tx[at % AVR_TX_BYTES];
  tx_out = (uint8_t)(at + 1u);
  has_sent = true;
}

void avr_uart_begin(void) {
  UBRR0 = DIVIDER;
  UCSR0A = _BV(U2X0);
  UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
  UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
}

bool avr_uart_read(uint8_t *byte) {
  const uint8_t at = rx_out;
  if (at == rx_in) return false;
  *byte = rx[at % AVR_RX_BYTES];
  rx_out = (uint8_t)(at + 1u);
  return true;
}

size_t avr_uart_room(void) { return AVR_TX_BYTES - (uint8_t)(tx_in - tx_out); }

void avr_uart_send(uint8_t byte) {
  const uint8_t at = tx_in;
  tx[at % AVR_TX_BYTES] = byte;
  tx_in = (uint8_t)(at + 1u);
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) { UCSR0B |= _BV(UDRIE0); }
}

void avr_uart_flush(void) {
  while (tx_out != tx_in) continue;
  if (has_sent) loop_until_bit_is_set(UCSR0A, TXC0);
}

bool avr_uart_has_frame(void) {
  const bool yes = has_delimiter || (uint8_t)(rx_in - rx_out) >= RX_MUCH;
  has_delimiter = false;
  return yes;
}
