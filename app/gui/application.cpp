// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "app/gui/look/appearance.h"
#include "app/gui/mainwindow.h"
#include "app/gui/session/messagebar.h"
#include "app/gui/session/session.h"

#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QTextStream>
#include <QTranslator>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

struct Arguments {
    QStringList paths;
    std::optional<Theme> theme;
    std::optional<int> fontPercent;
    QString language;
};

/// Nothing for wrong usage, which has been told.
std::optional<Arguments> parsed(const QStringList& given)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("arguments", "Follow what is claimed in public: who said it, when, and how we know."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(u"theme"_s,
        QCoreApplication::translate("arguments", "Colours for this run: system, light, dark or high-contrast."), u"NAME"_s);
    const QCommandLineOption font(u"font-size"_s,
        QCoreApplication::translate("arguments", "Size of all letters for this run, in percent: 70 to 300."), u"PERCENT"_s);
    const QCommandLineOption language(u"language"_s,
        QCoreApplication::translate("arguments", "Language of the window for this run: en, nl, de or fr."), u"CODE"_s);
    parser.addOptions({theme, font, language});
    parser.addPositionalArgument(u"PROJECT"_s,
        QCoreApplication::translate("arguments", "A project to open, or articles to load."), u"[PROJECT | ARTICLE...]"_s);
    parser.process(given);

    Arguments arguments{parser.positionalArguments(), {}, {}, parser.value(language)};
    arguments.paths.removeAll(QString());
    arguments.theme = fromName<Theme>(parser.value(theme));
    bool fontIsNumber = true;
    if (parser.isSet(font)) {
        arguments.fontPercent = parser.value(font).toInt(&fontIsNumber);
    }
    const bool languageIsKnown = arguments.language.isEmpty() || languageFromCode(arguments.language);
    if ((parser.isSet(theme) && !arguments.theme) || !fontIsNumber || !languageIsKnown) {
        QTextStream(stderr) << parser.helpText();
        return std::nullopt;
    }
    return arguments;
}

} // namespace

QString personsName()
{
#ifdef Q_OS_UNIX
    if (const passwd* entry = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME");
}

Application::Application(int& argumentCount, char** arguments) : QApplication(argumentCount, arguments)
{
    setApplicationName(u"claimline"_s);
    setApplicationDisplayName(u"Claimline"_s);
    setApplicationVersion(QStringLiteral(CLAIMLINE_VERSION));
    setOrganizationDomain(u"claimline.org"_s);
    setDesktopFileName(u"org.claimline.Claimline"_s);
    QIcon windowIcon(u":/icons/claimline.svg"_s);
    windowIcon.addFile(u":/icons/claimline-24.svg"_s, QSize(24, 24));
    windowIcon.addFile(u":/icons/claimline-16.svg"_s, QSize(16, 16));
    setWindowIcon(windowIcon);
    m_settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"claimline"_s, u"claimline"_s);
}

Application::~Application() = default;

int Application::run()
{
    const auto arguments = parsed(QCoreApplication::arguments());
    if (!arguments) {
        return 2;
    }
    speak(arguments->language.isEmpty() ? m_settings->value("look/language"_L1).toString() : arguments->language);
    Appearance appearance(*m_settings);
    appearance.overrideOnce(arguments->theme, arguments->fontPercent);
    Session session(personsName());
    MainWindow window(session, appearance, *m_settings);
    connect(this, &Application::failed, &window.messages(), &MessageBar::showError);
    window.show();
    window.start(arguments->paths);
    return exec();
}

void Application::speak(const QString& language)
{
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    const QLocale locale;
    auto* own = new QTranslator(this);
    // English too: its file holds the plurals. Locales such as "C" are of no language.
    if (own->load(locale, u"claimline"_s, u"_"_s, u":/translations"_s) || own->load(u":/translations/claimline_en.qm"_s)) {
        installTranslator(own);
    }
    auto* ofQt = new QTranslator(this);
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        installTranslator(ofQt);
    }
    setLayoutDirection(locale.textDirection());
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& exception) {
        Q_EMIT failed({ErrorCode::Damaged,
            tr("The project could not be read: %1. Close it, and open a backup or a copy of it.").arg(QString::fromUtf8(exception.what()))});
    }
    return false;
}

} // namespace claimline::gui
