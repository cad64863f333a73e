# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DCASE=... -DSOURCE=... -DBINARY=... [-DMESSAGE=REGEX] -P expectarrows.cmake
#
# Configures the house of arrows/ in CASE. With MESSAGE the configuration has to stop with it;
# without, it has to go through.
file(REMOVE_RECURSE "${BINARY}")
execute_process(
    COMMAND ${CMAKE_COMMAND} -G Ninja -DCASE=${CASE} -S "${SOURCE}" -B "${BINARY}"
    RESULT_VARIABLE code
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output)
# CMake breaks long messages into lines.
string(REGEX REPLACE "[ \n]+" " " output "${output}")
if(DEFINED MESSAGE)
    if(code EQUAL 0)
        message(FATAL_ERROR "${CASE} was configured, although an arrow is drawn wrong")
    endif()
    if(NOT output MATCHES "${MESSAGE}")
        message(FATAL_ERROR "${CASE} stopped, but not with \"${MESSAGE}\":\n${output}")
    endif()
elseif(NOT code EQUAL 0)
    message(FATAL_ERROR "${CASE} was refused:\n${output}")
endif()
