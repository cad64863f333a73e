# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a room of core/ or app/, a program and a test are declared.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# ccache knows a file again in another checkout and another build folder, and does not refuse the
# files that use a precompiled header.
find_program(CLAIMLINE_CCACHE ccache)
if(CLAIMLINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLAIMLINE_CCACHE})
endif()

add_library(claimline-options INTERFACE)
target_compile_options(claimline-options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(CLAIMLINE_WERROR)
    target_compile_options(claimline-options INTERFACE -Werror)
endif()
if(CLAIMLINE_SANITIZE)
    target_compile_options(claimline-options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(claimline-options INTERFACE -fsanitize=address,undefined)
endif()
if(CLAIMLINE_FUZZ)
    target_compile_options(claimline-options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
    target_link_options(claimline-options INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(claimline-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)
target_include_directories(claimline-options INTERFACE ${CMAKE_SOURCE_DIR})

# Halves the time to compile (measured on core/store: 31 s to 15 s), and hides a forgotten #include.
# So the presets that people and ./check build most have it, and the package is built without.
option(CLAIMLINE_PCH "Precompile the headers that most files include" OFF)

# claimline_precompile(TARGET)
#
# All targets share one precompiled header, made by the first that asks. <QTest> stays out of it: it
# looks at a definition that Qt sets anew for every folder, and g++ takes no precompiled header then.
function(claimline_precompile target)
    if(NOT CLAIMLINE_PCH)
        return()
    endif()
    set(source claimline-precompiled)
    if(NOT TARGET ${source})
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${source}.cpp CONTENT "// Carries a precompiled header.\n")
        add_library(${source} OBJECT ${CMAKE_BINARY_DIR}/${source}.cpp)
        target_link_libraries(${source} PRIVATE claimline-options Qt6::Core tl::expected)
        target_precompile_headers(${source} PRIVATE
            <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QSet> <QString> <QStringList>
            <tl/expected.hpp>
            <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${source})
endfunction()

# claimline_room(base SOURCES ... DEPENDS ...)
#
# A static library claimline-<name> out of the current folder. The first folder below the source
# tree (core or app) becomes its part, which the arrow check reads. Files are included by their
# path from the top: #include "core/base/result.h".
function(claimline_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;DEPENDS" ${ARGN})
    set(target claimline-${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_link_libraries(${target} PUBLIC claimline-options Qt6::Core tl::expected ${ROOM_DEPENDS})
    if(ROOM_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON)
    endif()
    claimline_precompile(${target})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE place)
    string(REGEX REPLACE "/.*" "" part ${place})
    set_property(GLOBAL APPEND PROPERTY CLAIMLINE_ROOMS_${part} ${target})
endfunction()

# claimline_test(tst_name SOURCES ... DEPENDS ...)
#
# One Qt Test program, run without a display.
function(claimline_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;DEPENDS" ${ARGN})
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE claimline-options Qt6::Test claimline-test-support ${TEST_DEPENDS})
    target_compile_definitions(${name} PRIVATE
        CLAIMLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        CLAIMLINE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    claimline_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Brussels"
        SKIP_REGULAR_EXPRESSION "^SKIPPED ALL"
        TIMEOUT 300)
endfunction()

# All fuzz targets, and all benchmarks, at once: ninja fuzzers, ninja benches.
add_custom_target(fuzzers)
add_custom_target(benches)

# claimline_fuzz(fuzz_name SOURCES ... DEPENDS ...)
#
# A libFuzzer target over tests/fuzz/corpus/<name>; a short run of it is a test.
function(claimline_fuzz name)
    if(NOT CLAIMLINE_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;DEPENDS" ${ARGN})
    if(NOT FUZZ_SOURCES)
        set(FUZZ_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${FUZZ_SOURCES})
    target_link_libraries(${name} PRIVATE claimline-options ${FUZZ_DEPENDS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer,address,undefined)
    add_dependencies(fuzzers ${name})
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/found/${name})
    add_test(NAME ${name}
        COMMAND ${name} -max_total_time=10 -rss_limit_mb=2048 -timeout=10
            ${CMAKE_CURRENT_BINARY_DIR}/found/${name} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
endfunction()

# claimline_bench(bench_name SOURCES ... DEPENDS ...)
function(claimline_bench name)
    if(NOT CLAIMLINE_BENCH)
        return()
    endif()
    find_package(benchmark REQUIRED)
    cmake_parse_arguments(BENCH "" "" "SOURCES;DEPENDS" ${ARGN})
    if(NOT BENCH_SOURCES)
        set(BENCH_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${BENCH_SOURCES})
    target_link_libraries(${name} PRIVATE claimline-options benchmark::benchmark ${BENCH_DEPENDS})
    target_compile_definitions(${name} PRIVATE CLAIMLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_dependencies(benches ${name})
endfunction()
