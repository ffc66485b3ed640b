# The sketch for boards with an Arduino core, compiled for this machine against tests/arduino. For a board: platformio.ini.
BOARD_SOURCES := boards/posix/pty.c
BOARD_MAIN := boards/arduino/main.cpp
BOARD_FLAGS := -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -DFALAK_ARDUINO_SHIM -Iboards/arduino -Iboards/posix -Itests/arduino
BOARD_LINK :=
IMAGE_SUFFIX :=
CXX ?= c++
STANDARD_OF_MAIN := -std=c++17
COMPILER_OF_MAIN := $(CXX)
BOARD_OBJECTS := $(OUT)/boards/arduino/chip.o $(OUT)/tests/arduino/shim.o
LIBS += -lstdc++

ifeq ($(shell command -v $(CXX)),)
$(error missing: $(CXX): apt-get install g++)
endif

.DEFAULT_GOAL := all
$(OUT)/%.o: %.cpp $(GEN)/.done
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(QUIET)$(MAIN_COMPILE) -c -o $@ $<
