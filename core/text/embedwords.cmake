# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DOUTPUT=FILE.cpp -DFILES="a.txt;b.txt" -P embedwords.cmake
#
# Writes the word lists into a C++ file, so that the library finds them wherever it is installed
# and needs no resource system.
set(body "")
foreach(path IN LISTS FILES)
    get_filename_component(name ${path} NAME_WE)
    file(STRINGS ${path} lines ENCODING UTF-8)
    set(pieces "\"\"")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^#" AND NOT line STREQUAL "")
            string(APPEND pieces "\n        R\"words(${line})words\" \"\\n\"")
        endif()
    endforeach()
    string(APPEND body "    if (name == \"${name}\") {\n        return ${pieces};\n    }\n")
endforeach()
file(WRITE ${OUTPUT}
"// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made from resources/words by embedwords.cmake.
#include \"core/text/wordlist.h\"

namespace claimline {

std::string_view embeddedWords(std::string_view name)
{
${body}    return {};
}

} // namespace claimline
")
