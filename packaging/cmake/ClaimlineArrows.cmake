# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The arrows of ARCHITECTURE.md, held at configure time: what a room of core/ links, directly or
# through others, never holds a library that can open a window, and never a room further out.

set(CLAIMLINE_FORBIDDEN_IN_CORE
    Qt6::Gui Qt6::Widgets Qt6::Sql Qt6::PrintSupport Qt6::Svg Qt6::SvgWidgets Qt6::Quick Qt6::Qml)

# Every target that `target` links, through any depth, in `result`.
function(claimline_collect_links target result)
    set(open ${target})
    set(seen "")
    while(open)
        list(POP_FRONT open next)
        if(next IN_LIST seen)
            continue()
        endif()
        list(APPEND seen ${next})
        if(NOT TARGET ${next})
            continue()
        endif()
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(links ${next} ${property})
            if(links)
                foreach(link IN LISTS links)
                    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
                    list(APPEND open ${link})
                endforeach()
            endif()
        endforeach()
    endwhile()
    list(REMOVE_ITEM seen ${target})
    set(${result} "${seen}" PARENT_SCOPE)
endfunction()

function(claimline_check_arrows)
    get_property(core_rooms GLOBAL PROPERTY CLAIMLINE_ROOMS_core)
    get_property(app_rooms GLOBAL PROPERTY CLAIMLINE_ROOMS_app)
    foreach(room IN LISTS core_rooms)
        claimline_collect_links(${room} links)
        foreach(link IN LISTS links)
            if(link IN_LIST CLAIMLINE_FORBIDDEN_IN_CORE)
                message(FATAL_ERROR "${room} belongs to core/ and links ${link}: core may use no window, "
                    "widget, printer or Qt SQL. Move what needs it to app/render or app/gui.")
            endif()
            if(link IN_LIST app_rooms)
                message(FATAL_ERROR "${room} belongs to core/ and links ${link} of app/: arrows point from app to core.")
            endif()
        endforeach()
    endforeach()
endfunction()
