#!/bin/bash
# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders resources/icons/app/*.svg into the PNGs beside them that the package installs. To be run
# after a drawing was changed; needs rsvg-convert (package librsvg2-bin).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../resources/icons/app"

render() {
    rsvg-convert --width "$2" --height "$2" "$1.svg" --output "$3-$2.png"
}

mkdir -p png
render claimline-16 16 png/claimline
for size in 24 32; do
    render claimline-24 "$size" png/claimline
done
for size in 48 64 128 256; do
    render claimline "$size" png/claimline
done
render document-16 16 png/document
for size in 32 48 64 128 256; do
    render document "$size" png/document
done
