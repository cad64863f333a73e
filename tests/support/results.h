// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's own words if `result` holds one.
#define VERIFY_RESULT(result)                                                                                \
    QVERIFY2((result).has_value(), qPrintable((result).has_value() ? QString() : (result).error().message))

/// Fails the test unless `result` holds an error of `expectedCode`.
#define VERIFY_ERROR(result, expectedCode)                                                                   \
    do {                                                                                                     \
        QVERIFY2(!(result).has_value(), "no error where one was expected");                                  \
        QCOMPARE(static_cast<int>((result).error().code), static_cast<int>(expectedCode));                   \
        QVERIFY2(!(result).error().message.isEmpty(), "an error without words");                             \
    } while (false)
