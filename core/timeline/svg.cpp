// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/svg.h"

#include "core/timeline/textwidth.h"

#include <algorithm>

namespace claimline::timeline {

using namespace Qt::StringLiterals;

namespace {

/// How much of the ink lies under the hatching.
constexpr double hatchedFill = 0.25;

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == u"-0"_s ? u"0"_s : text;
}

/// For content and for attributes in double quotes; what XML 1.0 cannot hold is left out.
QString escaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += letter;
            result += text[++i];
        } else if (letter == u'<') {
            result += "&lt;"_L1;
        } else if (letter == u'>') {
            result += "&gt;"_L1;
        } else if (letter == u'&') {
            result += "&amp;"_L1;
        } else if (letter == u'"') {
            result += "&quot;"_L1;
        } else if (letter.unicode() < 0x20) {
            result += u' ';
        } else if (!letter.isSurrogate() && letter.unicode() < 0xfffe) {
            result += letter;
        }
    }
    return result;
}

class SvgWriter {
public:
    SvgWriter(const Picture& picture, const Palette& palette, QString idPrefix)
        : m_picture(picture), m_palette(palette), m_idPrefix(std::move(idPrefix))
    {
    }

    [[nodiscard]] QString text()
    {
        const QString width = number(m_picture.width);
        const QString height = number(m_picture.height);
        m_text = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                 "role=\"img\" aria-labelledby=\"%3-title %3-description\" font-family=\"sans-serif\">\n"_s
                     .arg(width, height, m_idPrefix);
        m_text += u"<title id=\"%1-title\">"_s.arg(m_idPrefix) + escaped(m_picture.title) + "</title>\n"_L1;
        m_text += u"<desc id=\"%1-description\">"_s.arg(m_idPrefix) + escaped(m_picture.description) + "</desc>\n"_L1;
        for (const Shape& shape : m_picture.shapes) {
            std::visit([this](const auto& each) { write(each); }, shape);
        }
        m_text += "</svg>\n"_L1;
        return std::move(m_text);
    }

private:
    [[nodiscard]] QString colour(Ink ink) const
    {
        const Colour value = m_palette.colour(ink);
        return u'#' + QString::number(value.red << 16 | value.green << 8 | value.blue, 16).rightJustified(6, u'0');
    }

    void writeTitle(const QString& label)
    {
        if (!label.isEmpty()) {
            m_text += "<title>"_L1 + escaped(label) + "</title>"_L1;
        }
    }

    void write(const Rectangle& rectangle)
    {
        m_text += "<g>"_L1;
        writeTitle(rectangle.label);
        if (rectangle.outlined) {
            writeBox(rectangle, 0.75);
            m_text += u" fill=\"none\" stroke=\"%1\" stroke-width=\"1.5\""_s.arg(colour(rectangle.ink));
            writeOpacity("stroke-opacity"_L1, rectangle.strength);
            m_text += "/>"_L1;
        } else {
            for (const Rectangle& slice : slices(rectangle)) {
                writeBox(slice, 0);
                m_text += u" fill=\"%1\""_s.arg(colour(slice.ink));
                writeOpacity("fill-opacity"_L1, slice.strength * (slice.hatched ? hatchedFill : 1));
                m_text += "/>"_L1;
            }
        }
        if (rectangle.hatched) {
            writeHatching(rectangle);
        }
        m_text += "</g>\n"_L1;
    }

    void writeBox(const Rectangle& rectangle, double inset)
    {
        const double radius = std::max(0.0, rectangle.radius - inset);
        m_text += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\""_s.arg(
            number(rectangle.x + inset), number(rectangle.y + inset), number(std::max(0.0, rectangle.width - 2 * inset)),
            number(std::max(0.0, rectangle.height - 2 * inset)));
        m_text += radius > 0 ? u" rx=\"%1\""_s.arg(number(radius)) : QString();
    }

    void writeOpacity(QLatin1StringView attribute, double strength)
    {
        if (strength < 1) {
            m_text += QChar(u' ') + attribute + u"=\"%1\""_s.arg(number(strength));
        }
    }

    /// Lines of one strength make one path: all but those at soft ends.
    void writeHatching(const Rectangle& rectangle)
    {
        QString path;
        double strength = 0;
        const auto flush = [&] {
            if (!path.isEmpty()) {
                m_text += u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.2\""_s.arg(path, colour(rectangle.ink));
                writeOpacity("stroke-opacity"_L1, strength);
                m_text += "/>"_L1;
            }
            path.clear();
        };
        for (const Line& line : hatching(rectangle)) {
            if (line.strength != strength) {
                flush();
                strength = line.strength;
            }
            path += u"M%1 %2L%3 %4"_s.arg(number(line.x1), number(line.y1), number(line.x2), number(line.y2));
        }
        flush();
    }

    void write(const Line& line)
    {
        m_text += "<g>"_L1;
        writeTitle(line.label);
        QString path = u"M%1 %2"_s.arg(number(line.x1), number(line.y1));
        const Point control = controlPoint(line);
        path += line.bend == 0 ? u"L"_s : u"Q%1 %2 "_s.arg(number(control.x), number(control.y));
        path += number(line.x2) + u' ' + number(line.y2);
        m_text += u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\""_s.arg(path, colour(line.ink),
                                                                                       number(line.width));
        if (line.stroke == Stroke::Dashed) {
            m_text += " stroke-dasharray=\"6 4\""_L1;
        } else if (line.stroke == Stroke::Dotted) {
            m_text += " stroke-dasharray=\"1.5 3\""_L1;
        }
        m_text += "/>"_L1;
        if (line.arrow) {
            QString points;
            for (const Point& point : arrowHead(line)) {
                points += number(point.x) + u',' + number(point.y) + u' ';
            }
            m_text += u"<polygon points=\"%1\" fill=\"%2\"/>"_s.arg(points.trimmed(), colour(line.ink));
        }
        m_text += "</g>\n"_L1;
    }

    void write(const Text& text)
    {
        m_text += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\""_s.arg(number(text.x), number(text.y),
                                                                              number(text.size), colour(text.ink));
        if (text.anchor != Anchor::Start) {
            m_text += text.anchor == Anchor::Middle ? " text-anchor=\"middle\""_L1 : " text-anchor=\"end\""_L1;
        }
        m_text += text.bold ? " font-weight=\"bold\">"_L1 : ">"_L1;
        const QString shown = elided(text.text, text.size * (text.bold ? 1.08 : 1), text.room);
        if (shown != text.text) {
            writeTitle(text.text);
        }
        m_text += escaped(shown) + "</text>\n"_L1;
    }

    const Picture& m_picture;
    const Palette& m_palette;
    QString m_idPrefix;
    QString m_text;
};

} // namespace

QString toSvg(const Picture& picture, const Palette& palette, const QString& idPrefix)
{
    return SvgWriter(picture, palette, idPrefix).text();
}

} // namespace claimline::timeline
