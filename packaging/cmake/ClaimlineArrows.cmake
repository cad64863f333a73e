# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The arrows of ARCHITECTURE.md, held at configure time: what a room links, directly or through
# others, never holds a room further out, and in core/ never a library that can open a window.
# tests/core/tst_arrows.cpp holds the same over the #includes, by the table below.

# Each room, and the rooms next to it that it may use. What those may use, it may use too.
set(CLAIMLINE_ARROWS
    "base:"
    "text:base"
    "model:text"
    "store:model"
    "load:model"
    "suggest:store"
    "edit:store,load"
    "timeline:model"
    "analysis:edit,suggest"
    "exchange:edit,suggest"
    "report:timeline,analysis"
    "worker:load"
    "render:report"
    "cli:render,exchange"
    "gui:render,exchange")

# The parts of Qt that core/ does without, as they end in Qt6::Gui, Qt6::GuiPrivate, libQt6Gui.so.
set(CLAIMLINE_FORBIDDEN_IN_CORE
    "(^|/|-l|lib)Qt6?(::)?(Gui|Widgets|Sql|PrintSupport|Svg|OpenGL|Quick|Qml|Pdf|WebEngine)")
# Who may open connections, and who may open windows.
set(CLAIMLINE_ROOMS_WITH_NETWORK load)
set(CLAIMLINE_ROOMS_WITH_WINDOWS gui)

# All rooms that `room` may use, through any number of arrows, in `result`.
function(claimline_rooms_within room result)
    set(open ${room})
    set(within "")
    while(open)
        list(POP_FRONT open next)
        foreach(row IN LISTS CLAIMLINE_ARROWS)
            if(row MATCHES "^${next}:(.*)$")
                string(REPLACE "," ";" inner "${CMAKE_MATCH_1}")
                list(APPEND open ${inner})
                list(APPEND within ${inner})
            endif()
        endforeach()
    endwhile()
    list(REMOVE_DUPLICATES within)
    set(${result} "${within}" PARENT_SCOPE)
endfunction()

# The targets and libraries in one entry of a link property. Of a generator expression every word
# that is a target counts, whatever its condition: rather one too many than one that hides.
function(claimline_links_in entry result)
    if(NOT entry MATCHES "\\$<")
        set(${result} "${entry}" PARENT_SCOPE)
        return()
    endif()
    string(REGEX MATCHALL "[A-Za-z0-9_.+-]+(::[A-Za-z0-9_.+-]+)*" words "${entry}")
    set(found "")
    foreach(word IN LISTS words)
        if(TARGET ${word})
            list(APPEND found ${word})
        endif()
    endforeach()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# Every library that `target` links, through any depth, in `result`, each as "name|by which way".
function(claimline_collect_links target result)
    set(open "${target}|${target}")
    set(seen "")
    set(found "")
    while(open)
        list(POP_FRONT open next)
        string(REGEX REPLACE "\\|.*$" "" name "${next}")
        string(REGEX REPLACE "^[^|]*\\|" "" way "${next}")
        if(name IN_LIST seen)
            continue()
        endif()
        list(APPEND seen "${name}")
        list(APPEND found "${next}")
        if(NOT TARGET ${name})
            continue()
        endif()
        get_target_property(aliased ${name} ALIASED_TARGET)
        if(aliased)
            list(APPEND open "${aliased}|${way}")
        endif()
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(entries ${name} ${property})
            if(NOT entries)
                continue()
            endif()
            foreach(entry IN LISTS entries)
                claimline_links_in("${entry}" links)
                foreach(link IN LISTS links)
                    list(APPEND open "${link}|${way} → ${link}")
                endforeach()
            endforeach()
        endforeach()
    endwhile()
    list(POP_FRONT found)
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# Stops the configuration if `room`, of `part` (core or app), links what it may not.
function(claimline_check_room room part rooms)
    string(REGEX REPLACE "^claimline-" "" name ${room})
    if(NOT "${CLAIMLINE_ARROWS}" MATCHES "(^|;)${name}:")
        message(FATAL_ERROR "${room} has no row in the table of packaging/cmake/ClaimlineArrows.cmake: "
            "add one that names the rooms it may use.")
    endif()
    claimline_rooms_within(${name} within)
    claimline_collect_links(${room} links)
    foreach(link_and_way IN LISTS links)
        string(REGEX REPLACE "\\|.*$" "" link "${link_and_way}")
        string(REGEX REPLACE "^[^|]*\\|" "" way "${link_and_way}")
        if(part STREQUAL "core" AND link MATCHES "${CLAIMLINE_FORBIDDEN_IN_CORE}")
            message(FATAL_ERROR "${room} belongs to core/ and links ${link} (${way}): core may use no window, "
                "widget, printer or Qt SQL. Move what needs it to app/render or app/gui.")
        endif()
        if(part STREQUAL "core" AND link MATCHES "Qt6?(::)?Network" AND NOT name IN_LIST CLAIMLINE_ROOMS_WITH_NETWORK)
            message(FATAL_ERROR "${room} links ${link} (${way}): of core/ only these open connections: "
                "${CLAIMLINE_ROOMS_WITH_NETWORK}.")
        endif()
        if(part STREQUAL "app" AND link MATCHES "Qt6?(::)?(Widgets|PrintSupport)" AND NOT name IN_LIST CLAIMLINE_ROOMS_WITH_WINDOWS)
            message(FATAL_ERROR "${room} links ${link} (${way}): only ${CLAIMLINE_ROOMS_WITH_WINDOWS} has windows.")
        endif()
        string(REGEX REPLACE "^claimline-" "" linked_name "${link}")
        if(link IN_LIST rooms AND NOT link STREQUAL room AND NOT linked_name IN_LIST within)
            message(FATAL_ERROR "${room} links ${link} (${way}): the arrows do not lead there. "
                "${name} may use: ${within}.")
        endif()
    endforeach()
endfunction()

function(claimline_check_arrows)
    get_property(core_rooms GLOBAL PROPERTY CLAIMLINE_ROOMS_core)
    get_property(app_rooms GLOBAL PROPERTY CLAIMLINE_ROOMS_app)
    foreach(room IN LISTS core_rooms)
        claimline_check_room(${room} core "${core_rooms};${app_rooms}")
    endforeach()
    foreach(room IN LISTS app_rooms)
        claimline_check_room(${room} app "${core_rooms};${app_rooms}")
    endforeach()
endfunction()

# The table with all arrows followed, for the test over the #includes: "text:base model:base,text".
function(claimline_arrows_as_text result)
    set(text "")
    foreach(row IN LISTS CLAIMLINE_ARROWS)
        string(REGEX REPLACE ":.*$" "" room "${row}")
        claimline_rooms_within(${room} within)
        list(JOIN within "," within)
        list(APPEND text "${room}:${within}")
    endforeach()
    list(JOIN text " " text)
    set(${result} "${text}" PARENT_SCOPE)
endfunction()
