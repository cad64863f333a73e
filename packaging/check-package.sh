# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./check: what is tried on a .deb. As root it is installed, started and removed; without
# root it is unpacked and started from there.

# starts ROOT: both programs below ROOT answer, without a display.
starts() {
    local root="$1" program
    for program in claimline-cli claimline; do
        QT_QPA_PLATFORM=offscreen timeout 60 "$root/usr/bin/$program" --version || return 1
    done
}

# opens_window PROGRAM: under a display of its own a window with our name appears.
opens_window() {
    local home code
    home="$(mktemp -d)"
    HOME="$home" XDG_CONFIG_HOME="$home" XDG_DATA_HOME="$home" QT_QPA_PLATFORM=xcb \
        timeout 60 xvfb-run -a bash -c '
            "$1" &
            program=$!
            code=1
            for attempt in $(seq 100); do
                if xdotool search --onlyvisible --name Claimline >/dev/null 2>&1; then code=0; break; fi
                kill -0 "$program" 2>/dev/null || break
                sleep 0.2
            done
            kill "$program" 2>/dev/null
            exit "$code"' window "$1"
    code=$?
    rm -rf "$home"
    return "$code"
}

# holds DEB FILE...: the package has these files.
holds() {
    local content file missing=0
    content="$(dpkg-deb --contents "$1" | awk '{ print $6 }')"
    for file in "${@:2}"; do
        if ! grep -qxF "./$file" <<<"$content"; then
            echo "The package lacks $file"
            missing=1
        fi
    done
    return "$missing"
}

# removed_cleanly FILES: nothing of what the list names is left but folders that others use.
removed_cleanly() {
    dpkg --remove claimline || return 1
    local path left=0
    # Made by a trigger, so that no list of the package names it.
    if [[ -e "/usr/share/mime/application/vnd.claimline+sqlite3.xml" ]]; then
        echo "the MIME type is still known"
        left=1
    fi
    while read -r path; do
        if [[ -e "$path" && ! -d "$path" ]] || [[ -d "$path" && "$path" == *claimline* ]]; then
            echo "left behind: $path"
            left=1
        fi
    done <"$1"
    return "$left"
}

check_package() {
    local package="$1"
    step "files" holds "$package" \
        usr/bin/claimline usr/bin/claimline-cli \
        usr/share/applications/org.claimline.Claimline.desktop \
        usr/share/metainfo/org.claimline.Claimline.metainfo.xml \
        usr/share/mime/packages/org.claimline.Claimline.xml \
        usr/share/icons/hicolor/scalable/apps/org.claimline.Claimline.svg \
        usr/share/icons/hicolor/16x16/apps/org.claimline.Claimline.png \
        usr/share/man/man1/claimline.1.gz usr/share/man/man1/claimline-cli.1.gz \
        usr/share/doc/claimline/copyright usr/share/doc/claimline/changelog.gz
    # There is no public address yet that a maintainer could be written to.
    step "lintian" lintian --fail-on error,warning --tag-display-limit 0 --allow-root \
        --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog "$package"
    if ((EUID == 0)) && ! dpkg-query -W -f='${db:Status-Status}\n' claimline 2>/dev/null | grep -qx installed; then
        check_installed "$package"
    else
        skip "installation" "needs root, and no Claimline installed"
        check_unpacked "$package"
    fi
}

check_installed() {
    step "install" dpkg --install "$1" || return
    dpkg --listfiles claimline >"$logs/files-of-package.txt"
    step "both programs start" starts ""
    step "a window opens" opens_window /usr/bin/claimline
    step "remove" removed_cleanly "$logs/files-of-package.txt"
}

check_unpacked() {
    local root="build/package/unpacked"
    rm -rf "$root"
    step "unpack" dpkg-deb --extract "$1" "$root" || return
    step "both programs start" starts "$root"
    step "a window opens" opens_window "$root/usr/bin/claimline"
}
