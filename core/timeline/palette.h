// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/picture.h"

#include <array>
#include <cstdint>

namespace claimline::timeline {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Colour&) const = default;
};

enum class Scheme { Light, Dark, Print, HighContrast };

/// What an Ink looks like. Words stand out from what is under them by 4.5 to 1 in every scheme, by
/// 7 to 1 in HighContrast (WCAG 2.1, 1.4.3 and 1.4.6).
class Palette {
public:
    [[nodiscard]] static Palette of(Scheme scheme);

    [[nodiscard]] Colour colour(Ink ink) const { return m_colours[static_cast<std::size_t>(ink)]; }
    void setColour(Ink ink, Colour colour) { m_colours[static_cast<std::size_t>(ink)] = colour; }

    bool operator==(const Palette&) const = default;

private:
    std::array<Colour, inkCount> m_colours{};
};

} // namespace claimline::timeline
