<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>claimline::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n article(s) loaded</source>
        <translation>
            <numerusform>%n article loaded</numerusform>
            <numerusform>%n articles loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) while loading; each is listed below with its reason.</source>
        <translation>
            <numerusform>%n problem while loading; it is listed below with its reason.</numerusform>
            <numerusform>%n problems while loading; each is listed below with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderView</name>
    <message numerus="yes">
        <source>Statement %1</source>
        <translation>
            <numerusform>Statement %1</numerusform>
            <numerusform>Statements %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReportWindow</name>
    <message numerus="yes">
        <source>The first %n page(s)</source>
        <translation>
            <numerusform>The first page</numerusform>
            <numerusform>The first %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelineView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
</TS>
