<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is no day of the calendar: the last day of that month is %2. Write that, or the month alone as %3 if the day is not known.</source>
        <translation>„%1“ ist kein Tag des Kalenders: Der letzte Tag dieses Monats ist %2. Schreiben Sie diesen oder, wenn der Tag nicht bekannt ist, nur den Monat als %3.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write the earlier date first: %2.</source>
        <translation>„%1“ endet, bevor es beginnt. Schreiben Sie das frühere Datum zuerst: %2.</translation>
    </message>
    <message>
        <source>“%1”: a year that is written with Y has neither month nor day. Write the year alone, as in Y-12000.</source>
        <translation>„%1“: Ein Jahr, das mit Y geschrieben wird, hat weder Monat noch Tag. Schreiben Sie nur das Jahr, etwa Y-12000.</translation>
    </message>
    <message>
        <source>“%1” goes on where a date ends. Write a day as 2018-12-18, a month as 2018-12, a year as 2018.</source>
        <translation>„%1“ geht dort weiter, wo ein Datum endet. Schreiben Sie einen Tag als 2018-12-18, einen Monat als 2018-12, ein Jahr als 2018.</translation>
    </message>
    <message>
        <source>“%1”: a date begins with a year of four digits. Write a day as 2018-12-18, a month as 2018-12, a year as 2018; a year of more digits as Y12018.</source>
        <translation>„%1“: Ein Datum beginnt mit einem vierstelligen Jahr. Schreiben Sie einen Tag als 2018-12-18, einen Monat als 2018-12, ein Jahr als 2018; ein Jahr mit mehr Stellen als Y12018.</translation>
    </message>
    <message>
        <source>“%1”: there is no year -0000. The year 1 BC is written 0000, 2 BC is -0001.</source>
        <translation>„%1“: Ein Jahr -0000 gibt es nicht. Das Jahr 1 v. Chr. wird 0000 geschrieben, das Jahr 2 v. Chr. -0001.</translation>
    </message>
    <message>
        <source>“%1”: Y stands before years of five digits or more, the first of them not 0. Write a shorter year without Y, with four digits.</source>
        <translation>„%1“: Y steht vor Jahren mit fünf oder mehr Ziffern, deren erste nicht 0 ist. Schreiben Sie ein kürzeres Jahr ohne Y und mit vier Ziffern.</translation>
    </message>
    <message>
        <source>“%1” lies too far away for the calendar. Years have at most nine digits here.</source>
        <translation>„%1“ liegt zu weit entfernt für den Kalender. Jahre haben hier höchstens neun Ziffern.</translation>
    </message>
    <message>
        <source>“%1”: the month is two digits from 01 to 12, or from 21 to 24 for spring, summer, autumn and winter. Write December 2018 as 2018-12.</source>
        <translation>„%1“: Der Monat besteht aus zwei Ziffern von 01 bis 12, oder von 21 bis 24 für Frühling, Sommer, Herbst und Winter. Schreiben Sie Dezember 2018 als 2018-12.</translation>
    </message>
    <message>
        <source>“%1”: the day is two digits from 01 to 31. Write 8 December 2018 as 2018-12-08.</source>
        <translation>„%1“: Der Tag besteht aus zwei Ziffern von 01 bis 31. Schreiben Sie den 8. Dezember 2018 als 2018-12-08.</translation>
    </message>
    <message>
        <source>“%1”: a season or another part of a year has no days. Leave the last number out, or write a month from 01 to 12.</source>
        <translation>„%1“: Eine Jahreszeit oder ein anderer Teil eines Jahres hat keine Tage. Lassen Sie die letzte Zahl weg, oder schreiben Sie einen Monat von 01 bis 12.</translation>
    </message>
    <message>
        <source>“%1”: a time follows a whole day and has hours, minutes and seconds, as in 2018-12-18T10:20:30, with Z or +01:00 behind it if the time zone is known.</source>
        <translation>„%1“: Eine Uhrzeit folgt auf einen vollständigen Tag und hat Stunden, Minuten und Sekunden, etwa 2018-12-18T10:20:30, dahinter Z oder +01:00, wenn die Zeitzone bekannt ist.</translation>
    </message>
    <message>
        <source>“%1”: what stands after an unknown digit (X) is unknown too. Write XX there, or leave it out, as in 201X or 2018-XX.</source>
        <translation>„%1“: Was auf eine unbekannte Ziffer (X) folgt, ist ebenfalls unbekannt. Schreiben Sie dort XX, oder lassen Sie es weg, etwa 201X oder 2018-XX.</translation>
    </message>
    <message>
        <source>“%1” has two strokes. A stroke stands between the two ends of an interval, as in 2018-12-17/2018-12-18; a day is written 2018-12-18.</source>
        <translation>„%1“ enthält zwei Schrägstriche. Ein Schrägstrich steht zwischen den beiden Enden eines Zeitraums, etwa 2018-12-17/2018-12-18; ein Tag wird 2018-12-18 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” has no date at either end. Write at least one, as in ../2018-12-18 or 2018-12-18/..; leave the date empty if nothing is known.</source>
        <translation>„%1“ hat an keinem Ende ein Datum. Schreiben Sie mindestens eines, etwa ../2018-12-18 oder 2018-12-18/..; lassen Sie das Datum leer, wenn nichts bekannt ist.</translation>
    </message>
    <message>
        <source>“%1”: the ends of an interval are days, months or years. Leave out the time of day.</source>
        <translation>„%1“: Die Enden eines Zeitraums sind Tage, Monate oder Jahre. Lassen Sie die Uhrzeit weg.</translation>
    </message>
    <message>
        <source>“%1”: a list holds days, months or years with commas between them, as in [2018-12-17,2018-12-18] or [2016..2018].</source>
        <translation>„%1“: Eine Liste enthält Tage, Monate oder Jahre mit Kommas dazwischen, etwa [2018-12-17,2018-12-18] oder [2016..2018].</translation>
    </message>
    <message>
        <source>“%1” lacks its closing bracket. Write [2018-12-17,2018-12-18] for one of several dates, {2018-12-17,2018-12-18} for all of them.</source>
        <translation>Bei „%1“ fehlt die schließende Klammer. Schreiben Sie [2018-12-17,2018-12-18] für eines von mehreren Daten, {2018-12-17,2018-12-18} für alle zusammen.</translation>
    </message>
    <message>
        <source>There is no date here. Write one as 2018-12-18, 2018-12 or 2018.</source>
        <translation>Hier steht kein Datum. Schreiben Sie eines als 2018-12-18, 2018-12 oder 2018.</translation>
    </message>
    <message>
        <source>“%1” is too long for a date. Write one date, an interval, or a shorter list.</source>
        <translation>„%1“ ist zu lang für ein Datum. Schreiben Sie ein Datum, einen Zeitraum oder eine kürzere Liste.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation>Für „%1“ wird Folgendes erwartet: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Schreiben Sie eines von: %3.</translation>
    </message>
    <message>
        <source>a text between quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>„%1“ fehlt. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>In „%1“: %2</translation>
    </message>
    <message>
        <source>a list of ranges, each [begin, end] with begin below end</source>
        <translation>eine Liste von Bereichen der Form [Anfang, Ende], der Anfang jeweils kleiner als das Ende</translation>
    </message>
    <message>
        <source>an object between braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>VERÖFFENTLICHT</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>PUBLISHER</source>
        <translation>HERAUSGEBER</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>BETRIFFT</translation>
    </message>
    <message>
        <source>STATEMENTS</source>
        <translation>AUSSAGEN</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation>BEHAUPTUNG</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>NO.</source>
        <translation>NR.</translation>
    </message>
    <message>
        <source>SAID</source>
        <translation>GESAGT</translation>
    </message>
    <message>
        <source>ASSERTER</source>
        <translation>BEHAUPTET VON</translation>
    </message>
    <message>
        <source>(the article)</source>
        <translation>(der Artikel)</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>WIRKUNG</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>VERLÄSSLICHKEIT</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>BELEG</translation>
    </message>
    <message>
        <source>(proof)</source>
        <translation>(Beleg für den Weg)</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>LESART</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>ZU</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>ZEIT (UTC)</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PdfObjects</name>
    <message>
        <source>The PDF came out in a form that cannot be finished. Export the report as HTML and tell us of this.</source>
        <translation>Das PDF ist in einer Form entstanden, die sich nicht fertigstellen lässt. Exportieren Sie den Bericht als HTML, und teilen Sie uns den Fehler mit.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Der Vorgang wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Write names with “ / ” between, such as Security / Espionage.</source>
        <translation>„%1“ ist kein Thema. Schreiben Sie die Namen mit „ / “ dazwischen, etwa Sicherheit / Spionage.</translation>
    </message>
    <message>
        <source>There is no article “%1” in this project. Load it first, or write its file name, title or id.</source>
        <translation>In diesem Projekt gibt es keinen Artikel „%1“. Laden Sie ihn zuerst, oder schreiben Sie seinen Dateinamen, seinen Titel oder seine ID.</translation>
    </message>
    <message>
        <source>“%1” names %2 articles. Write the id of the one that is meant: %3.</source>
        <translation>„%1“ bezeichnet %2 Artikel. Schreiben Sie die ID des gemeinten Artikels: %3.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it, with its kind.</source>
        <translation>„%1“ fehlt. Ergänzen Sie den Eintrag samt seiner Art.</translation>
    </message>
    <message>
        <source>In “%1”, “kind” is missing. Write article, person, organisation, group or unnamed.</source>
        <translation>In „%1“ fehlt „kind“. Schreiben Sie article, person, organisation, group oder unnamed.</translation>
    </message>
    <message>
        <source>“quotation” is missing. Add the words as they are printed, in a list.</source>
        <translation>„quotation“ fehlt. Ergänzen Sie den Wortlaut, wie er gedruckt ist, in einer Liste.</translation>
    </message>
    <message>
        <source>A quotation is empty. Add the words as they are printed, or take it out.</source>
        <translation>Ein Zitat ist leer. Ergänzen Sie den Wortlaut, wie er gedruckt ist, oder entfernen Sie das Zitat.</translation>
    </message>
    <message>
        <source>A piece of evidence has no quotation, no url and no citation. Add one of them.</source>
        <translation>Ein Beleg hat weder „quotation“ noch „url“ noch „citation“. Ergänzen Sie eines davon.</translation>
    </message>
    <message>
        <source>An assessment has no “verdict”. Add one.</source>
        <translation>Ein Urteil hat kein „verdict“. Ergänzen Sie eines.</translation>
    </message>
    <message>
        <source>A link has no “kind”. Add one, such as repeats or contradicts.</source>
        <translation>Eine Verknüpfung hat kein „kind“. Ergänzen Sie eines, etwa repeats oder contradicts.</translation>
    </message>
    <message>
        <source>A link names no statement. Write the number of one in “to”.</source>
        <translation>Eine Verknüpfung nennt keine Aussage. Schreiben Sie die Nummer einer Aussage in „to“.</translation>
    </message>
    <message>
        <source>The link to %1 was left out. %2</source>
        <translation>Die Verknüpfung mit %1 wurde weggelassen. %2</translation>
    </message>
    <message>
        <source>A doubtful reading needs both “as_printed” and “probably_meant”. Add the missing one.</source>
        <translation>Eine zweifelhafte Lesart braucht sowohl „as_printed“ als auch „probably_meant“. Ergänzen Sie das fehlende Element.</translation>
    </message>
    <message>
        <source>“manner” is missing. Write direct, indirect, mixed, unmarked or own voice.</source>
        <translation>„manner“ fehlt. Schreiben Sie direct, indirect, mixed, unmarked oder own voice.</translation>
    </message>
    <message>
        <source>“kind” is missing. Write person, organisation, group or unnamed.</source>
        <translation>„kind“ fehlt. Schreiben Sie person, organisation, group oder unnamed.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>It is no object between braces. Write it as one.</source>
        <translation>Dies ist kein Objekt in geschweiften Klammern. Schreiben Sie es als solches.</translation>
    </message>
    <message>
        <source>Another statement has this number already. Give it one of its own.</source>
        <translation>Eine andere Aussage hat diese Nummer bereits. Geben Sie dieser eine eigene.</translation>
    </message>
    <message>
        <source>The offsets are in “%1”; only Unicode code points are read.</source>
        <translation>Die Zeichenpositionen sind in „%1“ angegeben; gelesen werden nur Unicode-Codepunkte.</translation>
    </message>
    <message>
        <source>“claims” is missing. Add the list of statements.</source>
        <translation>„claims“ fehlt. Ergänzen Sie die Liste der Aussagen.</translation>
    </message>
    <message>
        <source>Agent “%1”</source>
        <translation>Person oder Organisation „%1“</translation>
    </message>
    <message>
        <source>Topic “%1”</source>
        <translation>Thema „%1“</translation>
    </message>
    <message>
        <source>This is no sound JSON: %1, in line %2. Correct it there and try again.</source>
        <translation>Dies ist kein gültiges JSON: %1, in Zeile %2. Berichtigen Sie es dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The passage lies outside the article&apos;s text. Correct its offsets, which count code points, or quote the words.</source>
        <translation>Die Textstelle liegt außerhalb des Artikeltextes. Berichtigen Sie ihre Positionen, die in Codepunkten gezählt werden, oder zitieren Sie den Wortlaut.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in the article&apos;s text. Quote them letter for letter.</source>
        <translation>Die Wörter „%1“ stehen nicht im Text des Artikels. Zitieren Sie sie buchstabengetreu.</translation>
    </message>
    <message>
        <source>The words “%1” stand in the article more than once. Add “prefix”, the words right before them, or “passage”.</source>
        <translation>Die Wörter „%1“ stehen mehrmals im Artikel. Ergänzen Sie „prefix“, die unmittelbar vorangehenden Wörter, oder „passage“.</translation>
    </message>
    <message>
        <source>Stopped before this statement. What was recorded stays; record the file again for the rest.</source>
        <translation>Der Vorgang wurde vor dieser Aussage abgebrochen. Was bereits erfasst wurde, bleibt erhalten; erfassen Sie die Datei erneut, um den Rest aufzunehmen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>The statement is gone. Record the file again.</source>
        <translation>Die Aussage ist nicht mehr vorhanden. Erfassen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The link to statement %1 was left out: there is no such statement. Record it, then this file again; only the link is added then.</source>
        <translation>Die Verknüpfung mit Aussage %1 wurde weggelassen: Es gibt keine solche Aussage. Erfassen Sie zuerst diese und dann die vorliegende Datei erneut; dabei wird nur noch die Verknüpfung hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The project could not be read to its end, so the report is incomplete. Have the project checked, or open a backup of it. (%1)</source>
        <translation>Das Projekt konnte nicht bis zum Ende gelesen werden; der Bericht ist daher unvollständig. Lassen Sie das Projekt prüfen, oder öffnen Sie eine Sicherungskopie davon. (%1)</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was written.</source>
        <translation>Der Bericht wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The report could not be written whole (%1). Free some space or choose another place.</source>
        <translation>Der Bericht konnte nicht vollständig geschrieben werden (%1). Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no letter or digit to look for. Write a word.</source>
        <translation>Es gibt weder Buchstaben noch Ziffern, nach denen gesucht werden könnte. Schreiben Sie ein Wort.</translation>
    </message>
    <message>
        <source>This says only what to leave out. Write a word to look for as well, or a filter such as kind:claim.</source>
        <translation>Hier steht nur, was ausgeschlossen werden soll. Schreiben Sie auch ein Wort, nach dem gesucht wird, oder einen Filter wie kind:claim.</translation>
    </message>
    <message>
        <source>What is left out cannot be an alternative to something else. Write it outside the OR, or a word to look for beside it.</source>
        <translation>Was ausgeschlossen wird, kann keine Alternative zu etwas anderem sein. Schreiben Sie es außerhalb des OR, oder stellen Sie ein gesuchtes Wort daneben.</translation>
    </message>
    <message>
        <source>A filter stands beside the words, not within brackets or OR. Move it to the end of the line; write the same filter twice to find either value.</source>
        <translation>Ein Filter steht neben den Wörtern, nicht in Klammern oder bei OR. Verschieben Sie ihn ans Ende der Zeile; schreiben Sie denselben Filter zweimal, um einen der beiden Werte zu finden.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. Write words there, or leave the brackets out.</source>
        <translation>Zwischen diesen Klammern steht nichts. Schreiben Sie Wörter hinein, oder lassen Sie die Klammern weg.</translation>
    </message>
    <message>
        <source>This bracket was not opened. Leave it out, or write another one before.</source>
        <translation>Diese Klammer wurde nicht geöffnet. Lassen Sie sie weg, oder schreiben Sie davor eine öffnende.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write another one behind the words that belong together.</source>
        <translation>Diese Klammer wurde nicht geschlossen. Schreiben Sie eine schließende hinter die Wörter, die zusammengehören.</translation>
    </message>
    <message>
        <source>AND and OR stand between two words. Write one on each side, or use small letters to look for the word itself.</source>
        <translation>AND und OR stehen zwischen zwei Wörtern. Schreiben Sie auf jeder Seite eines, oder schreiben Sie den Ausdruck klein, um nach dem Wort selbst zu suchen.</translation>
    </message>
    <message>
        <source>NOT stands before what to leave out. Write a word behind it, or use small letters to look for the word itself.</source>
        <translation>NOT steht vor dem, was ausgeschlossen werden soll. Schreiben Sie ein Wort dahinter, oder schreiben Sie den Ausdruck klein, um nach dem Wort selbst zu suchen.</translation>
    </message>
    <message>
        <source>There are no records of this kind. Write kind:article, kind:claim, kind:statement, kind:agent, kind:evidence or kind:note.</source>
        <translation>Einträge dieser Art gibt es nicht. Schreiben Sie kind:article, kind:claim, kind:statement, kind:agent, kind:evidence oder kind:note.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets. Write the search with fewer.</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt. Schreiben Sie die Suche mit weniger Klammern.</translation>
    </message>
    <message>
        <source>Leaving out what is left out finds too much. Write here what you are looking for.</source>
        <translation>Auszuschließen, was schon ausgeschlossen ist, liefert zu viele Treffer. Schreiben Sie hier, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>This is too long for a search. Look for a few words of it.</source>
        <translation>Dies ist zu lang für eine Suche. Suchen Sie nach einigen wenigen Wörtern daraus.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the phrase, or leave it out.</source>
        <translation>Dieses Anführungszeichen wurde nicht geschlossen. Schreiben Sie ein weiteres hinter die Wortgruppe, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Here is no value behind “%1:”. Write one directly behind the colon, with quotation marks if it has several words; or put the word itself in quotation marks to look for it.</source>
        <translation>Hinter „%1:“ steht kein Wert. Schreiben Sie einen direkt hinter den Doppelpunkt, bei mehreren Wörtern in Anführungszeichen; oder setzen Sie das Wort selbst in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Write “%2:” if you mean that, or put quotation marks around it to look for these words.</source>
        <translation>Einen Filter „%1:“ gibt es nicht. Schreiben Sie „%2:“, wenn Sie diesen meinen, oder setzen Sie Anführungszeichen, um nach diesen Wörtern zu suchen.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Claimline</source>
        <translation>Über Claimline</translation>
    </message>
    <message>
        <source>Claimline %1

Follow what is claimed in public: who said it, when, and how we know.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Claimline %1

Verfolgen, was öffentlich behauptet wird: wer es gesagt hat, wann, und woher wir es wissen.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Load articles…</source>
        <translation>Artikel &amp;laden…</translation>
    </message>
    <message>
        <source>Load a &amp;folder…</source>
        <translation>Einen &amp;Ordner laden…</translation>
    </message>
    <message>
        <source>Paste as an &amp;article</source>
        <translation>Als &amp;Artikel einfügen</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>Export the &amp;timeline…</source>
        <translation>&amp;Zeitleiste exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Den Artikel entfernen</translation>
    </message>
    <message>
        <source>&amp;Mark a claim</source>
        <translation>Eine Behauptung &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Edit the statement</source>
        <translation>Die Aussage &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Den Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Move the mark to the se&amp;lection</source>
        <translation>Die Markierung auf die Aus&amp;wahl legen</translation>
    </message>
    <message>
        <source>&amp;Remove the statement</source>
        <translation>Die Aussage &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Aussagen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Lar&amp;ger font</source>
        <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller font</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal font</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>Ü&amp;ber Claimline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Be&amp;hauptung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Verfolgen, was öffentlich behauptet wird: wer es gesagt hat, wann, und woher wir es wissen.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light, dark or high-contrast.</source>
        <translation>Farben für dieses Mal: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Size of all letters for this run, in percent: 70 to 300.</source>
        <translation>Größe aller Buchstaben für dieses Mal, in Prozent: 70 bis 300.</translation>
    </message>
    <message>
        <source>Language of the window for this run: en, nl, de or fr.</source>
        <translation>Sprache des Fensters für dieses Mal: en, nl, de oder fr.</translation>
    </message>
    <message>
        <source>A project to open, or articles to load.</source>
        <translation>Ein Projekt zum Öffnen oder Artikel zum Laden.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::AgentField</name>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>What a new name is</source>
        <translation>Was ein neuer Name ist</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Application</name>
    <message>
        <source>The project could not be read: %1. Close it, and open a backup or a copy of it.</source>
        <translation>Das Projekt konnte nicht gelesen werden: %1. Schließen Sie es und öffnen Sie eine Sicherung oder eine Kopie davon.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ArticlePanel</name>
    <message>
        <source>No article is chosen.

Choose one on the left.</source>
        <translation>Es ist kein Artikel gewählt.

Wählen Sie links einen.</translation>
    </message>
    <message>
        <source>code, such as en</source>
        <translation>Kürzel, etwa de</translation>
    </message>
    <message>
        <source>code, such as nl</source>
        <translation>Kürzel, etwa en</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Übersetzt aus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The article&apos;s record</source>
        <translation>Die Angaben zum Artikel</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich selbst sagt</translation>
    </message>
    <message>
        <source>Published when</source>
        <translation>Wann erschienen</translation>
    </message>
    <message>
        <source>Whether the words are a translation</source>
        <translation>Ob der Wortlaut eine Übersetzung ist</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>wann er erschienen ist</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn herausgegeben hat</translation>
    </message>
    <message>
        <source>Not known yet: %1. It may stay so: nothing is made up.</source>
        <translation>Noch nicht bekannt: %1. Das darf so bleiben: Nichts wird erfunden.</translation>
    </message>
    <message>
        <source>Captured %1 from %2</source>
        <translation>Erfasst %1 aus %2</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ChainEditor</name>
    <message>
        <source>Remove hop</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>The route from the article inwards</source>
        <translation>Der Weg vom Artikel nach innen</translation>
    </message>
    <message>
        <source>Whether we saw this hop&apos;s own words ourselves</source>
        <translation>Ob wir den eigenen Wortlaut dieses Schrittes selbst gesehen haben</translation>
    </message>
    <message>
        <source>Add a hop</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>The article has it from somebody: a newspaper, an agency, a book</source>
        <translation>Der Artikel hat es von jemandem: einer Zeitung, einer Agentur, einem Buch</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::DateField</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>2018-12-18, or as vague as it is: 2018-12, 2018, 2018-12~ (about), 2018? (possibly), 2018-12-17/2018-12-18 (between), ../2018 (no later than)</source>
        <translation>2018-12-18, oder so vage, wie es ist: 2018-12, 2018, 2018-12~ (etwa), 2018? (möglicherweise), 2018-12-17/2018-12-18 (zwischen), ../2018 (spätestens)</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>wie geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Inspector</name>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>claimline::gui::IssueList</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What could not be loaded</source>
        <translation>Was nicht geladen werden konnte</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Die Bibliothek filtern</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LoadingStatus</name>
    <message>
        <source>Loading articles</source>
        <translation>Artikel werden geladen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) loaded</source>
        <translation>
            <numerusform>%n Artikel geladen</numerusform>
            <numerusform>%n Artikel geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) while loading; each is listed below with its reason.</source>
        <translation>
            <numerusform>%n Problem beim Laden; es steht unten mit seinem Grund.</numerusform>
            <numerusform>%n Probleme beim Laden; jedes steht unten mit seinem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1 (nur zum Lesen)</translation>
    </message>
    <message>
        <source>%1 – Claimline</source>
        <translation>%1 – Claimline</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Marking</name>
    <message>
        <source>Mark a claim (C)</source>
        <translation>Behauptung markieren (C)</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ProjectCommands</name>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Where the new project is to be kept</source>
        <translation>Wo das neue Projekt aufbewahrt wird</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline)</source>
        <translation>Claimline-Projekte (*.claimline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline);;All files (*)</source>
        <translation>Claimline-Projekte (*.claimline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Start a new project in another place instead.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Beginnen Sie ein neues Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
    <message>
        <source>Load articles</source>
        <translation>Artikel laden</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.md *.markdown);;All files (*)</source>
        <translation>Artikel (*.html *.htm *.xhtml *.txt *.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load a folder of articles</source>
        <translation>Einen Ordner mit Artikeln laden</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy an article first, then paste it here.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst einen Artikel und fügen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>An address alone cannot be loaded. Save the page as a file and drop that, or copy its text and paste it.</source>
        <translation>Eine Adresse allein kann nicht geladen werden. Speichern Sie die Seite als Datei und ziehen Sie diese hierher, oder kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderMargin</name>
    <message>
        <source>Numbers of the marks</source>
        <translation>Nummern der Markierungen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderPane</name>
    <message>
        <source>No article is open.

Choose one on the left, or drop files, a text or a page here.
To paste a text as an article, click on the library and press Ctrl+V.</source>
        <translation>Es ist kein Artikel offen.

Wählen Sie links einen, oder ziehen Sie Dateien, einen Text oder eine Seite hierher.
Um einen Text als Artikel einzufügen, klicken Sie auf die Bibliothek und drücken Sie Strg+V.</translation>
    </message>
    <message>
        <source>Note it as a translation</source>
        <translation>Als Übersetzung vermerken</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Wieder von Anfang an</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>publisher unknown</source>
        <translation>Herausgeber unbekannt</translation>
    </message>
    <message>
        <source>published when is unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically.</source>
        <translation>Der Text sagt, dass er automatisch übersetzt wurde.</translation>
    </message>
    <message>
        <source>The text says that it is a translation.</source>
        <translation>Der Text sagt, dass er eine Übersetzung ist.</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically, from %1.</source>
        <translation>Der Text sagt, dass er automatisch übersetzt wurde; Ausgangssprache: %1.</translation>
    </message>
    <message>
        <source>The text says that it was translated from %1.</source>
        <translation>Der Text sagt, dass er übersetzt wurde; Ausgangssprache: %1.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderView</name>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message numerus="yes">
        <source>Statement %1</source>
        <translation>
            <numerusform>Aussage %1</numerusform>
            <numerusform>Aussagen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::RecordList</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReportWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>Disputed claims only</source>
        <translation>Nur umstrittene Behauptungen</translation>
    </message>
    <message>
        <source>Undisputed claims only</source>
        <translation>Nur unumstrittene Behauptungen</translation>
    </message>
    <message>
        <source>With the timeline</source>
        <translation>Mit der Zeitleiste</translation>
    </message>
    <message>
        <source>Without the timeline</source>
        <translation>Ohne die Zeitleiste</translation>
    </message>
    <message>
        <source>a general one</source>
        <translation>ein allgemeiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter weg</translation>
    </message>
    <message numerus="yes">
        <source>The first %n page(s)</source>
        <translation>
            <numerusform>Die erste Seite</numerusform>
            <numerusform>Die ersten %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;OpenDocument text (*.odt);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;OpenDocument-Text (*.odt);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementForm</name>
    <message>
        <source>The words may not say what was meant</source>
        <translation>Der Wortlaut sagt vielleicht nicht, was gemeint war</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>Die Behauptung in einem Satz</translation>
    </message>
    <message>
        <source>How the article gives the words</source>
        <translation>Wie der Artikel die Worte wiedergibt</translation>
    </message>
    <message>
        <source>The article&apos;s word for saying</source>
        <translation>Das Wort des Artikels für sagen</translation>
    </message>
    <message>
        <source>How sure the speaker is said to be</source>
        <translation>Wie sicher der Sprecher sein soll</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wann gesagt</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Über welche Zeit</translation>
    </message>
    <message>
        <source>Remark, printed in reports</source>
        <translation>Bemerkung, in Berichten gedruckt</translation>
    </message>
    <message>
        <source>says, told, according to …</source>
        <translation>sagt, erklärte, zufolge …</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Be&amp;hauptung</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <translation>&amp;Einleitung</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Gesagt</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Wahrscheinlich gemeint</translation>
    </message>
    <message>
        <source>Why the words may not say what was meant</source>
        <translation>Warum der Wortlaut vielleicht nicht sagt, was gemeint war</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>&amp;Doubtful wording</source>
        <translation>&amp;Zweifelhafter Wortlaut</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementModel</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (eine Vermutung)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wann gesagt</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Über welche Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementPanel</name>
    <message>
        <source>By what route</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Die Aussage entfernen</translation>
    </message>
    <message>
        <source>No statement is chosen.

Put the caret into a sentence of an article, or select some words, and press C to mark a claim. Click on a mark to see its statement.</source>
        <translation>Es ist keine Aussage gewählt.

Setzen Sie die Einfügemarke in einen Satz eines Artikels, oder wählen Sie einige Wörter aus, und drücken Sie C, um eine Behauptung zu markieren. Ein Klick auf eine Markierung zeigt ihre Aussage.</translation>
    </message>
    <message>
        <source>Proposed by the program; nobody has accepted it yet.</source>
        <translation>Vom Programm vorgeschlagen; noch von niemandem angenommen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Ohne Textstelle</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementTable</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Die Aussagen filtern</translation>
    </message>
    <message>
        <source>No statements here yet. Mark a claim in an article: caret in its sentence, then C.</source>
        <translation>Hier gibt es noch keine Aussagen. Markieren Sie eine Behauptung in einem Artikel: Einfügemarke in den Satz, dann C.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelinePanel</name>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wann gesagt</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Über welche Zeit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet. It shows each statement that you mark.</source>
        <translation>Auf der Zeitleiste steht noch nichts. Sie zeigt jede Aussage, die Sie markieren.</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Die Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;Pages (*.pdf);;Data (*.json)</source>
        <translation>Zeichnung (*.svg);;Bild (*.png);;Seiten (*.pdf);;Daten (*.json)</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .svg, .png, .pdf or .json.</source>
        <translation>Lassen Sie den Dateinamen auf .svg, .png, .pdf oder .json enden.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The same statements are in the table of statements, with their dates.</source>
        <translation>Dieselben Aussagen stehen mit ihren Daten in der Tabelle der Aussagen.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::UndoActions</name>
    <message>
        <source>Take back: %1</source>
        <translation>Nimmt zurück: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Weighing</name>
    <message>
        <source>What the evidence does</source>
        <translation>Was der Beleg bewirkt</translation>
    </message>
    <message>
        <source>Address or citation of the evidence</source>
        <translation>Adresse oder Quellenangabe des Belegs</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>Die andere Aussage</translation>
    </message>
    <message>
        <source>The other statement: type some of its words</source>
        <translation>Die andere Aussage: einige ihrer Wörter eingeben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Warum sie verbunden sind</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Begründung des Urteils</translation>
    </message>
    <message>
        <source>On what it rests: “on these four sources”</source>
        <translation>Worauf es beruht: „auf diesen vier Quellen“</translation>
    </message>
    <message>
        <source>On what the verdict rests</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Add verdict</source>
        <translation>Urteil hinzufügen</translation>
    </message>
    <message>
        <source>No evidence yet, for or against.</source>
        <translation>Noch kein Beleg, weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>Not linked to another statement.</source>
        <translation>Mit keiner anderen Aussage verbunden.</translation>
    </message>
    <message>
        <source>No verdict yet. A later one is added, none is overwritten.</source>
        <translation>Noch kein Urteil. Ein späteres kommt hinzu, keines wird überschrieben.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::WelcomePage</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Verfolgen, was öffentlich behauptet wird: wer es gesagt hat, wann, und woher wir es wissen.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Das Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>Six short articles on one affair, with their claims: the quickest way to see what this is for.</source>
        <translation>Sechs kurze Artikel zu einer Sache, mit ihren Behauptungen: am schnellsten zu sehen, wozu das hier gut ist.</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Ein neues Projekt beginnen</translation>
    </message>
    <message>
        <source>One file that holds articles, claims and history.</source>
        <translation>Eine Datei mit Artikeln, Behauptungen und Verlauf.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>A file that ends in .claimline.</source>
        <translation>Eine Datei, die auf .claimline endet.</translation>
    </message>
    <message>
        <source>Or drop a project here, or articles: files, a folder, a piece of text.</source>
        <translation>Oder ziehen Sie ein Projekt hierher, oder Artikel: Dateien, einen Ordner, ein Stück Text.</translation>
    </message>
    <message>
        <source>No project was open yet.</source>
        <translation>Es war noch kein Projekt offen.</translation>
    </message>
</context>
<context>
    <name>claimline::load</name>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Diese Datei ist größer als 50 MB und wurde nicht gelesen. Laden Sie den wesentlichen Teil als Textdatei.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Diese Datei ist leer: Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Dies ist %1; dieses Format wird nicht gelesen. Laden Sie eine Text-, Markdown- oder HTML-Datei, oder kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>Der Zeichensatz ist nicht angegeben; vermutet wurde %1. Wenn Buchstaben falsch aussehen, speichern Sie die Datei als UTF-8, und laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Diese Seite enthält keinen Text: Vielleicht wird sie von Skripten zusammengesetzt. Öffnen Sie sie in einem Browser, kopieren Sie ihren Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Diese Datei enthält keinen Text: Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Diese Datei enthält keinen lesbaren Text. Laden Sie eine Text-, Markdown- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Prüfen Sie ihren Namen und ihren Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Laden Sie ihn als Ordner, oder nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst den Text des Artikels.</translation>
    </message>
</context>
<context>
    <name>claimline::render</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>An image without width or height cannot be drawn. Choose a larger size.</source>
        <translation>Ein Bild ohne Breite oder Höhe kann nicht gezeichnet werden. Wählen Sie größere Maße.</translation>
    </message>
    <message>
        <source>An image of %1 by %2 pixels is too large. Choose a smaller scale, or save as SVG or PDF.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß. Wählen Sie einen kleineren Maßstab, oder speichern Sie es als SVG oder PDF.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>A statement in the article&apos;s own voice is asserted by the article, and only such a one. Choose a speaker, or another manner.</source>
        <translation>Eine Aussage im eigenen Namen des Artikels wird vom Artikel behauptet, und nur eine solche. Wählen Sie einen Sprecher oder eine andere Wiedergabe.</translation>
    </message>
    <message>
        <source>The role is not one of the speaker&apos;s. Choose one of the speaker&apos;s own roles.</source>
        <translation>Die Rolle gehört nicht zu diesem Sprecher. Wählen Sie eine der eigenen Rollen des Sprechers.</translation>
    </message>
    <message>
        <source>A doubtful reading needs all three: what is printed, what was probably meant, and why.</source>
        <translation>Eine zweifelhafte Lesart braucht alle drei Angaben: was gedruckt ist, was wahrscheinlich gemeint war und warum.</translation>
    </message>
    <message>
        <source>Give a name; for an unnamed source, the words that describe it.</source>
        <translation>Geben Sie einen Namen an; bei einer ungenannten Quelle die Wörter, die sie beschreiben.</translation>
    </message>
    <message>
        <source>Nobody belongs to himself. Choose another organisation.</source>
        <translation>Niemand gehört sich selbst an. Wählen Sie eine andere Organisation.</translation>
    </message>
    <message>
        <source>Give the role a title.</source>
        <translation>Geben Sie der Rolle eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, an address or a citation.</source>
        <translation>Ein Beleg braucht eine Textstelle, eine Adresse oder eine Fundstelle.</translation>
    </message>
    <message>
        <source>A link of this kind cannot join these. Link two statements instead of two claims, or choose another kind.</source>
        <translation>Eine Verknüpfung dieser Art kann diese nicht verbinden. Verknüpfen Sie zwei Aussagen statt zweier Behauptungen, oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Nothing can be linked to itself. Choose another end.</source>
        <translation>Nichts kann mit sich selbst verknüpft werden. Wählen Sie ein anderes Gegenstück.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>Diese Verknüpfung gibt es bereits.</translation>
    </message>
    <message>
        <source>Give the topic a name.</source>
        <translation>Geben Sie dem Thema einen Namen.</translation>
    </message>
    <message>
        <source>There is a topic of this name at this place. Choose another name.</source>
        <translation>An dieser Stelle gibt es bereits ein Thema mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A topic cannot lie below itself.</source>
        <translation>Ein Thema kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>A note belongs to one article, claim, statement or agent.</source>
        <translation>Eine Notiz gehört zu genau einem Artikel, einer Behauptung, einer Aussage oder einer Person oder Organisation.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>Die Notiz ist leer. Schreiben Sie etwas hinein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the words of the claim first.</source>
        <translation>Es ist nichts ausgewählt. Wählen Sie zuerst die Wörter der Behauptung aus.</translation>
    </message>
    <message>
        <source>The selection lies outside the article&apos;s text.</source>
        <translation>Die Auswahl liegt außerhalb des Artikeltextes.</translation>
    </message>
    <message>
        <source>The selection cuts a character in two.</source>
        <translation>Die Auswahl zerschneidet ein Zeichen.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Choose two different records to merge.</source>
        <translation>Wählen Sie zwei verschiedene Einträge zum Zusammenführen aus.</translation>
    </message>
    <message>
        <source>“%1” still says something, passes it on, or is somebody&apos;s organisation. Merge it into another record, or change those first.</source>
        <translation>„%1“ sagt noch etwas, gibt etwas weiter oder ist noch jemandem als Organisation zugeordnet. Führen Sie diesen Eintrag mit einem anderen zusammen, oder ändern Sie zuerst diese Angaben.</translation>
    </message>
    <message>
        <source>This is in the project already, to the last byte: “%1”. It was not loaded again.</source>
        <translation>Genau dieser Inhalt ist bereits im Projekt vorhanden, bis aufs letzte Byte: „%1“. Er wurde nicht erneut geladen.</translation>
    </message>
    <message>
        <source>There is no text in it. Paste the text itself instead.</source>
        <translation>Darin steht kein Text. Fügen Sie stattdessen den Text selbst ein.</translation>
    </message>
    <message>
        <source>A translation or correction needs a text.</source>
        <translation>Eine Übersetzung oder Korrektur braucht einen Text.</translation>
    </message>
    <message>
        <source>State the claim in one sentence.</source>
        <translation>Formulieren Sie die Behauptung in einem Satz.</translation>
    </message>
    <message>
        <source>To split a claim, choose some of its statements, but not all of them.</source>
        <translation>Um eine Behauptung aufzuteilen, wählen Sie einige ihrer Aussagen aus, aber nicht alle.</translation>
    </message>
    <message>
        <source>State the new claim in one sentence.</source>
        <translation>Formulieren Sie die neue Behauptung in einem Satz.</translation>
    </message>
    <message>
        <source>Choose two different claims to merge.</source>
        <translation>Wählen Sie zwei verschiedene Behauptungen zum Zusammenführen aus.</translation>
    </message>
    <message>
        <source>A verdict needs its reason.</source>
        <translation>Ein Urteil braucht eine Begründung.</translation>
    </message>
    <message>
        <source>This article is not in the project (any more).</source>
        <translation>Dieser Artikel ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This capture is not in the project (any more).</source>
        <translation>Diese Erfassung ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This claim is not in the project (any more).</source>
        <translation>Diese Behauptung ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This statement is not in the project (any more).</source>
        <translation>Diese Aussage ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This person or organisation is not in the project (any more).</source>
        <translation>Diese Person oder Organisation ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the project (any more).</source>
        <translation>Dieser Beleg ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This link is not in the project (any more).</source>
        <translation>Diese Verknüpfung ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This topic is not in the project (any more).</source>
        <translation>Dieses Thema ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This note is not in the project (any more).</source>
        <translation>Diese Notiz ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This passage is not in the project (any more).</source>
        <translation>Diese Textstelle ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This name is not in the project (any more).</source>
        <translation>Dieser Name ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This role is not in the project (any more).</source>
        <translation>Diese Funktion ist nicht (mehr) im Projekt.</translation>
    </message>
    <message>
        <source>This layer is not in the project (any more).</source>
        <translation>Diese Ebene ist nicht (mehr) im Projekt.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Loaded “%1”</source>
        <translation>„%1“ geladen</translation>
    </message>
    <message>
        <source>Changed the record of “%1”</source>
        <translation>Angaben zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Changed when “%1” was published</source>
        <translation>Geändert, wann „%1“ erschienen ist</translation>
    </message>
    <message>
        <source>Removed the article “%1”</source>
        <translation>Artikel „%1“ entfernt</translation>
    </message>
    <message>
        <source>Captured “%1” again</source>
        <translation>„%1“ erneut erfasst</translation>
    </message>
    <message>
        <source>Laid a translation or correction over “%1”</source>
        <translation>Übersetzung oder Berichtigung über „%1“ gelegt</translation>
    </message>
    <message>
        <source>Removed a translation or correction of “%1”</source>
        <translation>Übersetzung oder Berichtigung von „%1“ entfernt</translation>
    </message>
    <message>
        <source>Marked a claim in “%1”</source>
        <translation>Behauptung in „%1“ markiert</translation>
    </message>
    <message>
        <source>Recorded the statement “%1”</source>
        <translation>Aussage „%1“ erfasst</translation>
    </message>
    <message>
        <source>Changed the extent of “%1”</source>
        <translation>Umfang von „%1“ geändert</translation>
    </message>
    <message>
        <source>Changed the statement “%1”</source>
        <translation>Aussage „%1“ geändert</translation>
    </message>
    <message>
        <source>Accepted the statement “%1”</source>
        <translation>Aussage „%1“ angenommen</translation>
    </message>
    <message>
        <source>Removed the statement “%1”</source>
        <translation>Aussage „%1“ entfernt</translation>
    </message>
    <message>
        <source>Changed the route of “%1”</source>
        <translation>Weg von „%1“ geändert</translation>
    </message>
    <message>
        <source>Restated a claim as “%1”</source>
        <translation>Behauptung neu gefasst als „%1“</translation>
    </message>
    <message>
        <source>Changed what time “%1” is about</source>
        <translation>Geändert, um welche Zeit es bei „%1“ geht</translation>
    </message>
    <message>
        <source>Changed the topics of “%1”</source>
        <translation>Themen von „%1“ geändert</translation>
    </message>
    <message>
        <source>Split off the claim “%1”</source>
        <translation>Behauptung „%1“ abgetrennt</translation>
    </message>
    <message>
        <source>Merged a claim into “%1”</source>
        <translation>Eine Behauptung mit „%1“ zusammengeführt</translation>
    </message>
    <message>
        <source>Removed the claim “%1”</source>
        <translation>Behauptung „%1“ entfernt</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the record of %1</source>
        <translation>Angaben zu %1 geändert</translation>
    </message>
    <message>
        <source>Gave another name to %1</source>
        <translation>Weiteren Namen vergeben für %1</translation>
    </message>
    <message>
        <source>Removed a name of %1</source>
        <translation>Namen von %1 entfernt</translation>
    </message>
    <message>
        <source>Gave a role to %1</source>
        <translation>Funktion vergeben an %1</translation>
    </message>
    <message>
        <source>Removed a role of %1</source>
        <translation>Funktion von %1 entfernt</translation>
    </message>
    <message>
        <source>Merged two records into %1</source>
        <translation>Zwei Einträge zusammengeführt zu %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Added evidence on “%1”</source>
        <translation>Beleg zu „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed evidence on “%1”</source>
        <translation>Beleg zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed evidence on “%1”</source>
        <translation>Beleg zu „%1“ entfernt</translation>
    </message>
    <message>
        <source>Linked “%1”</source>
        <translation>„%1“ verbunden</translation>
    </message>
    <message>
        <source>Changed a link of “%1”</source>
        <translation>Verbindung von „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed a link of “%1”</source>
        <translation>Verbindung von „%1“ entfernt</translation>
    </message>
    <message>
        <source>Assessed “%1”</source>
        <translation>„%1“ beurteilt</translation>
    </message>
    <message>
        <source>Added the topic “%1”</source>
        <translation>Thema „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the topic “%1”</source>
        <translation>Thema „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the topic “%1”</source>
        <translation>Thema „%1“ entfernt</translation>
    </message>
    <message>
        <source>Wrote a note: “%1”</source>
        <translation>Notiz geschrieben: „%1“</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Notiz geändert: „%1“</translation>
    </message>
    <message>
        <source>Removed a note: “%1”</source>
        <translation>Notiz entfernt: „%1“</translation>
    </message>
    <message>
        <source>Changed the project&apos;s setting “%1”</source>
        <translation>Einstellung „%1“ des Projekts geändert</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Published when?</source>
        <translation>Wann erschienen?</translation>
    </message>
    <message>
        <source>Is the date right?</source>
        <translation>Stimmt das Datum?</translation>
    </message>
    <message>
        <source>Published by whom?</source>
        <translation>Von wem herausgegeben?</translation>
    </message>
    <message>
        <source>Translated from what?</source>
        <translation>Woraus übersetzt?</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>no claims marked</source>
        <translation>keine Behauptungen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept this statement?</source>
        <translation>Diese Aussage annehmen?</translation>
    </message>
</context>
<context>
    <name>load</name>
    <message>
        <source>This page was not read: %1. Open it in a browser, copy its text and paste it.</source>
        <translation>Diese Seite wurde nicht gelesen: %1. Öffnen Sie sie in einem Browser, kopieren Sie ihren Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>it has more than half a million tags</source>
        <translation>sie enthält mehr als eine halbe Million Tags</translation>
    </message>
    <message>
        <source>one of its tags has more than a thousand attributes</source>
        <translation>eines ihrer Tags hat mehr als tausend Attribute</translation>
    </message>
    <message>
        <source>too many of its formatting tags are never closed</source>
        <translation>zu viele ihrer Formatierungs-Tags werden nie geschlossen</translation>
    </message>
    <message>
        <source>its elements are nested more than a thousand levels deep</source>
        <translation>ihre Elemente sind mehr als tausend Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>sie ist größer als 32 MB</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database or a Claimline project</source>
        <translation>eine Datenbank oder ein Claimline-Projekt</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Ton- oder Videoaufnahme</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened. Check that you may read it.</source>
        <translation>Der Ordner „%1“ kann nicht geöffnet werden. Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>Loading was stopped after %1 of %2 files.</source>
        <translation>Das Laden wurde nach %1 von %2 Dateien abgebrochen.</translation>
    </message>
    <message>
        <source>The page says that it is in “%1”, but its text reads as “%2”. Set the language by hand if that is wrong.</source>
        <translation>Die Seite gibt als Sprache „%1“ an, ihr Text liest sich jedoch wie „%2“. Stellen Sie die Sprache von Hand ein, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Diese Datei ist größer als 50 MB und wurde nicht gelesen. Laden Sie den wesentlichen Teil als Textdatei.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Diese Datei ist leer: Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Dies ist %1; dieses Format wird nicht gelesen. Laden Sie eine Text-, Markdown- oder HTML-Datei, oder kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>Der Zeichensatz ist nicht angegeben; vermutet wurde %1. Wenn Buchstaben falsch aussehen, speichern Sie die Datei als UTF-8, und laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Diese Seite enthält keinen Text: Vielleicht wird sie von Skripten zusammengesetzt. Öffnen Sie sie in einem Browser, kopieren Sie ihren Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Diese Datei enthält keinen Text: Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Diese Datei enthält keinen lesbaren Text. Laden Sie eine Text-, Markdown- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Prüfen Sie ihren Namen und ihren Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Laden Sie ihn als Ordner, oder nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst den Text des Artikels.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The printer cannot be reached. Choose another one, or export a PDF.</source>
        <translation>Der Drucker ist nicht erreichbar. Wählen Sie einen anderen, oder exportieren Sie ein PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>End the file&apos;s name in .pdf, .html, .odt or .md.</source>
        <translation>Lassen Sie den Dateinamen auf .pdf, .html, .odt oder .md enden.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample project is missing in this build. Start a new project instead.</source>
        <translation>Das Beispielprojekt fehlt in dieser Version. Beginnen Sie ein neues Projekt.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The project was changed in a way that does not fit this step.</source>
        <translation>Das Projekt wurde auf eine Weise geändert, die nicht zu diesem Schritt passt.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that cannot be written to. Open it for reading only, or copy it to another folder.</source>
        <translation>„%1“ liegt in einem Ordner, in den nicht geschrieben werden kann. Öffnen Sie das Projekt nur zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>„%1“ ist in %2 auf %3 geöffnet (Prozess %4). Schließen Sie das Projekt dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then do this again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und wiederholen Sie den Vorgang; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run a check of the project before you go on; nothing was changed.</source>
        <translation>Die Projektdatei ist beschädigt. Lassen Sie das Projekt prüfen, bevor Sie weiterarbeiten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That would break a rule of the project (%1). Nothing was changed.</source>
        <translation>Das würde eine Regel des Projekts verletzen (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project could not be written (%1). Nothing was changed.</source>
        <translation>Das Projekt konnte nicht geschrieben werden (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>„%1“ gibt es bereits. Wählen Sie einen anderen Namen, oder öffnen Sie das vorhandene Projekt.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Choose a folder that you may write to.</source>
        <translation>„%1“ konnte nicht angelegt werden (%2). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The project file cannot be read any more (%1). Was it moved?</source>
        <translation>Die Projektdatei kann nicht mehr gelesen werden (%1). Wurde sie verschoben?</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Damaged structure: %1</source>
        <translation>Beschädigte Struktur: %1</translation>
    </message>
    <message>
        <source>A record of “%1” refers to one that is not there</source>
        <translation>Ein Eintrag von „%1“ verweist auf einen, der nicht vorhanden ist</translation>
    </message>
    <message>
        <source>The search index “%1” does not fit its texts</source>
        <translation>Der Suchindex „%1“ passt nicht zu seinen Texten</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A captured article was altered in the file (SHA-256 %1)</source>
        <translation>Ein gesicherter Artikel wurde in der Datei verändert (SHA-256 %1)</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation>Die Sicherungskopie wurde abgebrochen; es ist keine Datei zurückgeblieben.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>A backup needs another name than the project itself.</source>
        <translation>Eine Sicherungskopie braucht einen anderen Namen als das Projekt selbst.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Choose another place.</source>
        <translation>Die Sicherungskopie konnte nicht geschrieben werden (%1). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>Die Sicherungskopie konnte nicht nach „%1“ geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Claimline. Install that version to open it; the file was not touched.</source>
        <translation>„%1“ wurde mit einer neueren Version von Claimline erstellt. Installieren Sie diese Version, um die Datei zu öffnen; die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Restore it from a backup; the file was not touched.</source>
        <translation>„%1“ ist beschädigt (%2). Stellen Sie die Datei aus einer Sicherungskopie wieder her; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation>Eine Datei „%1“ gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is no Claimline project. Open a file that Claimline made, or load this one as an article.</source>
        <translation>„%1“ ist kein Claimline-Projekt. Öffnen Sie eine Datei, die Claimline erstellt hat, oder laden Sie diese als Artikel.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Open it for reading only, or copy it to a place of your own.</source>
        <translation>In „%1“ darf nicht geschrieben werden. Öffnen Sie das Projekt nur zum Lesen, oder kopieren Sie es an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>its tables are not those of a Claimline project</source>
        <translation>ihre Tabellen sind nicht die eines Claimline-Projekts</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (eine Vermutung)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
</context>
</TS>
