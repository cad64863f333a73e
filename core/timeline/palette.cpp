// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/palette.h"

#include <initializer_list>
#include <utility>

namespace claimline::timeline {

namespace {

Palette made(std::initializer_list<std::pair<Ink, std::uint32_t>> colours)
{
    Palette palette;
    for (const auto& [ink, value] : colours) {
        palette.setColour(ink, {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                                static_cast<std::uint8_t>(value)});
    }
    return palette;
}

Palette light()
{
    return made({{Ink::Background, 0xffffff}, {Ink::LaneOdd, 0xf5f7fa}, {Ink::LaneEven, 0xfcfcfd},
                 {Ink::Grid, 0xdfe4ea}, {Ink::Axis, 0xaab4c0}, {Ink::Text, 0x1d2733}, {Ink::FaintText, 0x5b6878},
                 {Ink::Mark, 0x2f62a8}, {Ink::UncertainMark, 0x5c86bf}, {Ink::Cluster, 0x3c557c},
                 {Ink::OnCluster, 0xffffff}, {Ink::Supporting, 0x2b7a58}, {Ink::Opposing, 0xb4412f},
                 {Ink::NeutralLink, 0x77808c}});
}

Palette dark()
{
    return made({{Ink::Background, 0x16191e}, {Ink::LaneOdd, 0x1e2229}, {Ink::LaneEven, 0x191d22},
                 {Ink::Grid, 0x2e343d}, {Ink::Axis, 0x566070}, {Ink::Text, 0xe6e9ee}, {Ink::FaintText, 0xa1abb8},
                 {Ink::Mark, 0x7fb0ee}, {Ink::UncertainMark, 0x6c97cd}, {Ink::Cluster, 0x9db6dc},
                 {Ink::OnCluster, 0x10151c}, {Ink::Supporting, 0x6cc39c}, {Ink::Opposing, 0xef8d7b},
                 {Ink::NeutralLink, 0x8e98a5}});
}

Palette print()
{
    return made({{Ink::Background, 0xffffff}, {Ink::LaneOdd, 0xf4f5f7}, {Ink::LaneEven, 0xffffff},
                 {Ink::Grid, 0xdcdfe3}, {Ink::Axis, 0x8b939d}, {Ink::Text, 0x000000}, {Ink::FaintText, 0x4a5058},
                 {Ink::Mark, 0x1f4a85}, {Ink::UncertainMark, 0x44689a}, {Ink::Cluster, 0x2c4062},
                 {Ink::OnCluster, 0xffffff}, {Ink::Supporting, 0x1c6245}, {Ink::Opposing, 0x9a2f20},
                 {Ink::NeutralLink, 0x5f666f}});
}

Palette highContrast()
{
    return made({{Ink::Background, 0x000000}, {Ink::LaneOdd, 0x000000}, {Ink::LaneEven, 0x101010},
                 {Ink::Grid, 0x5a5a5a}, {Ink::Axis, 0xffffff}, {Ink::Text, 0xffffff}, {Ink::FaintText, 0xe0e0e0},
                 {Ink::Mark, 0xffff54}, {Ink::UncertainMark, 0xffff54}, {Ink::Cluster, 0xffffff},
                 {Ink::OnCluster, 0x000000}, {Ink::Supporting, 0x5cff9a}, {Ink::Opposing, 0xff9c8a},
                 {Ink::NeutralLink, 0xd0d0d0}});
}

} // namespace

Palette Palette::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::Print:
        return print();
    case Scheme::HighContrast:
        return highContrast();
    }
    return light();
}

} // namespace claimline::timeline
