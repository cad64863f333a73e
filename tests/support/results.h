// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's own words if `result` holds one. Evaluates it once.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        auto&& verified = (result);                                                                          \
        QVERIFY2(verified.has_value(), qPrintable(verified.has_value() ? QString() : verified.error().message)); \
    } while (false)

/// Fails the test unless `result` holds an error of `expectedCode`, with words. Evaluates it once.
#define VERIFY_ERROR(result, expectedCode)                                                                   \
    do {                                                                                                     \
        auto&& refused = (result);                                                                           \
        QVERIFY2(!refused.has_value(), "no error where one was expected");                                   \
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(expectedCode));                    \
        QVERIFY2(!refused.error().message.isEmpty(), "an error without words");                              \
    } while (false)
