// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include "core/text/wordlist.h"

#include <array>
#include <string>

namespace claimline {

namespace {

constexpr std::array<std::string_view, 4> kCodes{"en", "nl", "de", "fr"};

void read(std::string_view code, Abbreviations& into)
{
    using namespace Qt::StringLiterals;
    const std::string suffix{code};
    for (const QString& line : embeddedLines("abbreviations-" + suffix)) {
        if (line.endsWith(" 0"_L1)) {
            into.beforeNumber.insert(line.chopped(2));
        } else {
            into.always.insert(line);
        }
    }
    for (const QString& line : embeddedLines("starters-" + suffix)) {
        into.starters.insert(line);
    }
    into.ordinals = into.ordinals || code == "de";
}

std::array<Abbreviations, kCodes.size() + 1> readAll()
{
    std::array<Abbreviations, kCodes.size() + 1> all;
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        read(kCodes[i], all[i]);
        read(kCodes[i], all.back());
    }
    // What one language cuts and another does not is left whole: a sentence too long is seen and
    // mended by its reader more easily than one cut in the middle.
    return all;
}

} // namespace

const Abbreviations& abbreviationsOf(QStringView languageCode)
{
    static const auto all = readAll();
    const QStringView language = languageCode.left(languageCode.indexOf(u'-') < 0 ? languageCode.size()
                                                                                    : languageCode.indexOf(u'-'));
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (language.compare(QLatin1StringView(kCodes[i].data(), 2), Qt::CaseInsensitive) == 0) {
            return all[i];
        }
    }
    return all.back();
}

} // namespace claimline
