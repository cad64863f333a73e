// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a date: an error with words, or a date whose text reads back as itself and that can
// be said in every language.
#include "core/model/edtf.h"

#include <cstdint>
#include <cstdlib>

using namespace claimline;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto date = Edtf::parse(text);
    if (!date) {
        require(!date.error().message.isEmpty());
        return 0;
    }
    const auto again = Edtf::parse(date->text());
    require(again.has_value() && *again == *date);
    require(again->earliest() == date->earliest() && again->latest() == date->latest());
    require(!date->earliest() || date->earliest()->isValid());
    require(!date->latest() || date->latest()->isValid());
    require(!date->earliest() || !date->latest() || *date->earliest() <= *date->latest());
    require(date->compare(*again) == DateOrder::Overlaps);
    require(!Edtf::sortsBefore(*date, *again));
    for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
        for (const DateReading reading : {DateReading::Moment, DateReading::Duration}) {
            require(!dateInWords(*date, language, reading).isEmpty());
            require(!dateInSentence(*date, language, reading).isEmpty());
        }
    }
    return 0;
}
