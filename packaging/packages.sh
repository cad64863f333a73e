# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./run and ./check: installs what packaging/debian-packages.txt names and is missing.

# The packages of the sections given, one a line.
packages_of() {
    local list="$1" wanted=" ${*:2} "
    awk -v wanted="$wanted" '
        { sub(/#.*/, "") }
        /^\[/ { section = $1; gsub(/[][]/, "", section); next }
        NF && index(wanted, " " section " ") { print $1 }' "$list"
}

# Those of the packages on standard input that are not installed.
missing_packages() {
    local package
    while read -r package; do
        if ! dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed; then
            echo "$package"
        fi
    done
}

# ensure_packages LIST SECTION...: asks for root only if something is missing.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "No apt-get here: see $1 for what has to be installed by hand." >&2
        return 0
    fi
    local missing
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is neither root nor sudo to install them:" >&2
            echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q </dev/null &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null
}
