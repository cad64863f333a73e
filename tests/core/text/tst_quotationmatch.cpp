// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotationmatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"The operator will open a centre in Brussels next year, it said on Tuesday. "
                      "Its customers may read the source code there.\n\n"
                      "“We have nothing to hide,” said the president of the company in Shenzhen. "
                      "The regulator has asked forty questions, and expects the answers in January."_s;

TextRange rangeOf(const QString& words, const QString& text = kText)
{
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

Quotation quotationOf(const QString& words)
{
    return quotationAt(kText, rangeOf(words));
}

} // namespace

class QuotationMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findQuotation_sameText_isItsRange()
    {
        for (const QString& words : {u"centre"_s, u"We have nothing to hide"_s, u"The"_s, u"January."_s}) {
            const auto match = findQuotation(kText, quotationOf(words));
            QVERIFY(match);
            QVERIFY(match->range == rangeOf(words));
            QVERIFY(match->exact);
            QVERIFY(match->score > 0.99);
        }
    }

    void findQuotation_textBeforeGrew_isFoundWhereItIsNow()
    {
        const QString changed = u"Update: this was corrected.\n\n"_s.repeated(50) + kText;
        const QString words = u"Its customers may read the source code there."_s;
        const auto match = findQuotation(changed, quotationOf(words));
        QVERIFY(match);
        QVERIFY(match->range == rangeOf(words, changed));
    }

    void findQuotation_otherMarksCaseAndSpace_isFound()
    {
        QString changed = kText;
        changed.replace(u"“We have nothing to hide,”"_s, u"\"WE HAVE\nnothing  to hide,\""_s);
        const auto match = findQuotation(changed, quotationOf(u"“We have nothing to hide,”"_s));
        QVERIFY(match);
        QVERIFY(!match->exact);
        QCOMPARE(textAt(changed, match->range).toString(), u"\"WE HAVE\nnothing  to hide,\""_s);
    }

    void findQuotation_someWordsChanged_isFoundApproximately()
    {
        QString changed = kText;
        changed.replace(u"has asked forty questions"_s, u"asked fourty-one questions"_s);
        const auto match = findQuotation(changed, quotationOf(u"The regulator has asked forty questions, and expects the answers"_s));
        QVERIFY(match);
        QCOMPARE(textAt(changed, match->range).toString(), u"The regulator asked fourty-one questions, and expects the answers"_s);
        QVERIFY(match->score < 0.99 && match->score >= kQuotationThreshold);
    }

    void findQuotation_gone_isUnresolved()
    {
        QString changed = kText;
        changed.remove(u"“We have nothing to hide,” said the president of the company in Shenzhen. "_s);
        QVERIFY(!findQuotation(changed, quotationOf(u"We have nothing to hide"_s)));
        QVERIFY(!findQuotation({}, quotationOf(u"We have nothing to hide"_s)));
        QVERIFY(!findQuotation(kText, {}));
    }

    void findQuotation_shortWordsInOtherContext_areUnresolved()
    {
        QVERIFY(!findQuotation(u"Nobody at all knows what the centre of a storm looks like when it is over"_s, quotationOf(u"centre"_s)));
    }

    void findQuotation_twice_isToldApartByContext()
    {
        const QString words = u"nothing is known"_s;
        const QString text = u"At first it said that nothing is known about the first matter. Then much else happened. "
                             "Later it said that nothing is known about the second one, sadly."_s;
        const TextRange second{text.lastIndexOf(words), text.lastIndexOf(words) + words.size()};
        Quotation quotation = quotationAt(text, second);
        quotation.position.reset();
        const auto match = findQuotation(text, quotation);
        QVERIFY(match);
        QVERIFY(match->range == second);
    }

    void findQuotation_twiceAlike_isUnresolvedWithoutPosition()
    {
        const QString text = (u"We have nothing to hide from our customers. "_s + u"Some other words in between. "_s.repeated(20)).repeated(2);
        Quotation quotation{u"We have nothing to hide from our customers"_s, {}, {}, std::nullopt};
        QVERIFY(!findQuotation(text, quotation));
        quotation.position = text.size() / 2 + 5;
        const auto match = findQuotation(text, quotation);
        QVERIFY(match);
        QCOMPARE(match->range.begin, text.size() / 2);
    }

    void findQuotation_longOne_isFoundByItsEnds()
    {
        QString words;
        for (int i = 0; i < 1500; ++i) {
            words += u"word%1 "_s.arg(i);
        }
        words = words.trimmed();
        const QString before = u"Before it. "_s + words + u" After it."_s;
        const Quotation quotation = quotationAt(before, {11, 11 + words.size()});
        QString changed = u"Something new. "_s + before;
        changed.replace(u"word700 "_s, u"other "_s);
        const auto match = findQuotation(changed, quotation);
        QVERIFY(match);
        QVERIFY(textAt(changed, match->range).startsWith(u"word0 "));
        QVERIFY(textAt(changed, match->range).endsWith(u"word1499"));
    }

    void findQuotation_neverCutsPairs()
    {
        const QString text = u"😀😀 The operator 😀 will open a centre 😀 in Brussels next year 😀😀."_s;
        const QString words = u"The operator 😀 will open a centre 😀 in Brussels"_s;
        QString changed = text;
        changed.replace(u"centre"_s, u"center"_s);
        const auto match = findQuotation(changed, quotationAt(text, rangeOf(words, text)));
        QVERIFY(match);
        QCOMPARE(textAt(changed, match->range).toString(), u"The operator 😀 will open a center 😀 in Brussels"_s);
        const Quotation cut = quotationAt(u"😀"_s.repeated(40) + u"ax"_s + u"😀"_s.repeated(40), {81, 82});
        QVERIFY(!cut.prefix.front().isLowSurrogate());
        QVERIFY(!cut.suffix.back().isHighSurrogate());
    }

    void findQuotation_longText_endsSoon()
    {
        QString text;
        for (int i = 0; i < 4'000; ++i) {
            text += u"The spokesman number %1 said that it would be announced soon. "_s.arg(i * 7919 % 4'000);
        }
        const QString words = (u"entirely other sentences about the weather and the sea "_s).repeated(60);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!findQuotation(text, {words, u"x"_s, u"y"_s, 5}));
        QVERIFY(!findQuotation(text, {u"e"_s, u"qqqqqqqqqqqqqq"_s, u"qqqqqqqqqqqqqq"_s, 5}));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms over %lld characters", static_cast<long long>(timer.elapsed()), static_cast<long long>(text.size()));
    }
};

QTEST_APPLESS_MAIN(QuotationMatchTest)
#include "tst_quotationmatch.moc"
