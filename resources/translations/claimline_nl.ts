<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is no day of the calendar: the last day of that month is %2. Write that, or the month alone as %3 if the day is not known.</source>
        <translation>“%1” bestaat niet op de kalender: de laatste dag van die maand is %2. Schrijf die, of alleen de maand als %3 als de dag niet bekend is.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write the earlier date first: %2.</source>
        <translation>“%1” eindigt voor het begint. Schrijf de vroegste datum eerst: %2.</translation>
    </message>
    <message>
        <source>“%1”: a year that is written with Y has neither month nor day. Write the year alone, as in Y-12000.</source>
        <translation>“%1”: een jaar dat met Y wordt geschreven, heeft geen maand of dag. Schrijf alleen het jaar, zoals in Y-12000.</translation>
    </message>
    <message>
        <source>“%1” goes on where a date ends. Write a day as 2018-12-18, a month as 2018-12, a year as 2018.</source>
        <translation>“%1” gaat door waar een datum ophoudt. Schrijf een dag als 2018-12-18, een maand als 2018-12, een jaar als 2018.</translation>
    </message>
    <message>
        <source>“%1”: a date begins with a year of four digits. Write a day as 2018-12-18, a month as 2018-12, a year as 2018; a year of more digits as Y12018.</source>
        <translation>“%1”: een datum begint met een jaartal van vier cijfers. Schrijf een dag als 2018-12-18, een maand als 2018-12, een jaar als 2018; een jaartal van meer cijfers als Y12018.</translation>
    </message>
    <message>
        <source>“%1”: there is no year -0000. The year 1 BC is written 0000, 2 BC is -0001.</source>
        <translation>“%1”: het jaar -0000 bestaat niet. Het jaar 1 v.Chr. wordt geschreven als 0000, 2 v.Chr. als -0001.</translation>
    </message>
    <message>
        <source>“%1”: Y stands before years of five digits or more, the first of them not 0. Write a shorter year without Y, with four digits.</source>
        <translation>“%1”: Y staat voor jaartallen van vijf cijfers of meer, waarvan het eerste geen 0 is. Schrijf een korter jaartal zonder Y, met vier cijfers.</translation>
    </message>
    <message>
        <source>“%1” lies too far away for the calendar. Years have at most nine digits here.</source>
        <translation>“%1” ligt te ver weg voor de kalender. Jaartallen hebben hier hooguit negen cijfers.</translation>
    </message>
    <message>
        <source>“%1”: the month is two digits from 01 to 12, or from 21 to 24 for spring, summer, autumn and winter. Write December 2018 as 2018-12.</source>
        <translation>“%1”: de maand bestaat uit twee cijfers van 01 tot en met 12, of van 21 tot en met 24 voor lente, zomer, herfst en winter. Schrijf december 2018 als 2018-12.</translation>
    </message>
    <message>
        <source>“%1”: the day is two digits from 01 to 31. Write 8 December 2018 as 2018-12-08.</source>
        <translation>“%1”: de dag bestaat uit twee cijfers van 01 tot en met 31. Schrijf 8 december 2018 als 2018-12-08.</translation>
    </message>
    <message>
        <source>“%1”: a season or another part of a year has no days. Leave the last number out, or write a month from 01 to 12.</source>
        <translation>“%1”: een seizoen of een ander deel van een jaar heeft geen dagen. Laat het laatste getal weg, of schrijf een maand van 01 tot en met 12.</translation>
    </message>
    <message>
        <source>“%1”: a time follows a whole day and has hours, minutes and seconds, as in 2018-12-18T10:20:30, with Z or +01:00 behind it if the time zone is known.</source>
        <translation>“%1”: een tijdstip volgt op een volledige dag en heeft uren, minuten en seconden, zoals in 2018-12-18T10:20:30, met Z of +01:00 erachter als de tijdzone bekend is.</translation>
    </message>
    <message>
        <source>“%1”: what stands after an unknown digit (X) is unknown too. Write XX there, or leave it out, as in 201X or 2018-XX.</source>
        <translation>“%1”: wat na een onbekend cijfer (X) komt, is ook onbekend. Schrijf daar XX of laat het weg, zoals in 201X of 2018-XX.</translation>
    </message>
    <message>
        <source>“%1” has two strokes. A stroke stands between the two ends of an interval, as in 2018-12-17/2018-12-18; a day is written 2018-12-18.</source>
        <translation>“%1” heeft twee schuine strepen. Een schuine streep staat tussen de twee uiteinden van een interval, zoals in 2018-12-17/2018-12-18; een dag wordt geschreven als 2018-12-18.</translation>
    </message>
    <message>
        <source>“%1” has no date at either end. Write at least one, as in ../2018-12-18 or 2018-12-18/..; leave the date empty if nothing is known.</source>
        <translation>“%1” heeft aan geen van beide uiteinden een datum. Schrijf er minstens één, zoals in ../2018-12-18 of 2018-12-18/..; laat de datum leeg als er niets bekend is.</translation>
    </message>
    <message>
        <source>“%1”: the ends of an interval are days, months or years. Leave out the time of day.</source>
        <translation>“%1”: de uiteinden van een interval zijn dagen, maanden of jaren. Laat het tijdstip weg.</translation>
    </message>
    <message>
        <source>“%1”: a list holds days, months or years with commas between them, as in [2018-12-17,2018-12-18] or [2016..2018].</source>
        <translation>“%1”: een lijst bevat dagen, maanden of jaren met komma’s ertussen, zoals in [2018-12-17,2018-12-18] of [2016..2018].</translation>
    </message>
    <message>
        <source>“%1” lacks its closing bracket. Write [2018-12-17,2018-12-18] for one of several dates, {2018-12-17,2018-12-18} for all of them.</source>
        <translation>Bij “%1” ontbreekt het haakje sluiten. Schrijf [2018-12-17,2018-12-18] voor een van meerdere datums, {2018-12-17,2018-12-18} voor allemaal.</translation>
    </message>
    <message>
        <source>There is no date here. Write one as 2018-12-18, 2018-12 or 2018.</source>
        <translation>Hier staat geen datum. Schrijf er een als 2018-12-18, 2018-12 of 2018.</translation>
    </message>
    <message>
        <source>“%1” is too long for a date. Write one date, an interval, or a shorter list.</source>
        <translation>“%1” is te lang voor een datum. Schrijf één datum, een interval of een kortere lijst.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” moet %2 zijn.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of: %3.</source>
        <translation>“%1” kan niet “%2” zijn. Schrijf een van deze: %3.</translation>
    </message>
    <message>
        <source>a text between quotation marks</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>“%1” ontbreekt. Voeg het toe.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst met teksten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>In “%1”: %2</translation>
    </message>
    <message>
        <source>a list of ranges, each [begin, end] with begin below end</source>
        <translation>een lijst met bereiken, elk [begin, einde] met begin kleiner dan einde</translation>
    </message>
    <message>
        <source>an object between braces</source>
        <translation>een object tussen accolades</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>een lijst met objecten</translation>
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
        <translation>GEPUBLICEERD</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>TAAL</translation>
    </message>
    <message>
        <source>PUBLISHER</source>
        <translation>UITGEVER</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SOORT</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATIE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>GAAT OVER</translation>
    </message>
    <message>
        <source>STATEMENTS</source>
        <translation>UITSPRAKEN</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>OORDEEL</translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation>BEWERING</translation>
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
        <translation>GEZEGD</translation>
    </message>
    <message>
        <source>ASSERTER</source>
        <translation>BEWEERD DOOR</translation>
    </message>
    <message>
        <source>(the article)</source>
        <translation>(het artikel)</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>STREKKING</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>BETROUWBAARHEID</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>BEWIJS</translation>
    </message>
    <message>
        <source>(proof)</source>
        <translation>(bewijsstuk)</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VAN</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>LEZING</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NAAR</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>TIJD (UTC)</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAT</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>PdfObjects</name>
    <message>
        <source>The PDF came out in a form that cannot be finished. Export the report as HTML and tell us of this.</source>
        <translation>De pdf kan in deze vorm niet worden voltooid. Exporteer het verslag als HTML en meld ons dit.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Write names with “ / ” between, such as Security / Espionage.</source>
        <translation>“%1” is geen onderwerp. Schrijf namen met “ / ” ertussen, zoals Veiligheid / Spionage.</translation>
    </message>
    <message>
        <source>There is no article “%1” in this project. Load it first, or write its file name, title or id.</source>
        <translation>Er is geen artikel “%1” in dit project. Laad het eerst, of schrijf de bestandsnaam, titel of id ervan.</translation>
    </message>
    <message>
        <source>“%1” names %2 articles. Write the id of the one that is meant: %3.</source>
        <translation>“%1” verwijst naar %2 artikelen. Schrijf de id van het bedoelde artikel: %3.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it, with its kind.</source>
        <translation>“%1” ontbreekt. Voeg het toe, met de soort erbij.</translation>
    </message>
    <message>
        <source>In “%1”, “kind” is missing. Write article, person, organisation, group or unnamed.</source>
        <translation>In “%1” ontbreekt “kind”. Schrijf article, person, organisation, group of unnamed.</translation>
    </message>
    <message>
        <source>“quotation” is missing. Add the words as they are printed, in a list.</source>
        <translation>“quotation” ontbreekt. Voeg de woorden toe zoals ze zijn gedrukt, in een lijst.</translation>
    </message>
    <message>
        <source>A quotation is empty. Add the words as they are printed, or take it out.</source>
        <translation>Een citaat is leeg. Voeg de woorden toe zoals ze zijn gedrukt, of haal het weg.</translation>
    </message>
    <message>
        <source>A piece of evidence has no quotation, no url and no citation. Add one of them.</source>
        <translation>Een bewijsstuk heeft geen quotation, geen url en geen citation. Voeg er een van toe.</translation>
    </message>
    <message>
        <source>An assessment has no “verdict”. Add one.</source>
        <translation>Een oordeel heeft geen “verdict”. Voeg het toe.</translation>
    </message>
    <message>
        <source>A link has no “kind”. Add one, such as repeats or contradicts.</source>
        <translation>Een verband heeft geen “kind”. Voeg er een toe, zoals repeats of contradicts.</translation>
    </message>
    <message>
        <source>A link names no statement. Write the number of one in “to”.</source>
        <translation>Een verband noemt geen uitspraak. Schrijf het nummer van een uitspraak in “to”.</translation>
    </message>
    <message>
        <source>The link to %1 was left out. %2</source>
        <translation>Het verband met %1 is weggelaten. %2</translation>
    </message>
    <message>
        <source>A doubtful reading needs both “as_printed” and “probably_meant”. Add the missing one.</source>
        <translation>Een twijfelachtige lezing heeft zowel “as_printed” als “probably_meant” nodig. Voeg toe wat ontbreekt.</translation>
    </message>
    <message>
        <source>“manner” is missing. Write direct, indirect, mixed, unmarked or own voice.</source>
        <translation>“manner” ontbreekt. Schrijf direct, indirect, mixed, unmarked of own voice.</translation>
    </message>
    <message>
        <source>“kind” is missing. Write person, organisation, group or unnamed.</source>
        <translation>“kind” ontbreekt. Schrijf person, organisation, group of unnamed.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Uitspraak %1</translation>
    </message>
    <message>
        <source>It is no object between braces. Write it as one.</source>
        <translation>Het is geen object tussen accolades. Schrijf het als object.</translation>
    </message>
    <message>
        <source>Another statement has this number already. Give it one of its own.</source>
        <translation>Een andere uitspraak heeft dit nummer al. Geef deze een eigen nummer.</translation>
    </message>
    <message>
        <source>The offsets are in “%1”; only Unicode code points are read.</source>
        <translation>De posities zijn in “%1” geteld; alleen Unicode-codepunten worden gelezen.</translation>
    </message>
    <message>
        <source>“claims” is missing. Add the list of statements.</source>
        <translation>“claims” ontbreekt. Voeg de lijst met uitspraken toe.</translation>
    </message>
    <message>
        <source>Agent “%1”</source>
        <translation>Persoon of organisatie “%1”</translation>
    </message>
    <message>
        <source>Topic “%1”</source>
        <translation>Onderwerp “%1”</translation>
    </message>
    <message>
        <source>This is no sound JSON: %1, in line %2. Correct it there and try again.</source>
        <translation>Dit is geen geldige JSON: %1, in regel %2. Verbeter het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The passage lies outside the article&apos;s text. Correct its offsets, which count code points, or quote the words.</source>
        <translation>De passage valt buiten de tekst van het artikel. Verbeter de posities, die codepunten tellen, of citeer de woorden.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in the article&apos;s text. Quote them letter for letter.</source>
        <translation>De woorden “%1” staan niet in de tekst van het artikel. Citeer ze letter voor letter.</translation>
    </message>
    <message>
        <source>The words “%1” stand in the article more than once. Add “prefix”, the words right before them, or “passage”.</source>
        <translation>De woorden “%1” staan meer dan eens in het artikel. Voeg “prefix” toe, de woorden die er direct voor staan, of “passage”.</translation>
    </message>
    <message>
        <source>Stopped before this statement. What was recorded stays; record the file again for the rest.</source>
        <translation>Gestopt vóór deze uitspraak. Wat al is vastgelegd, blijft staan; verwerk het bestand opnieuw voor de rest.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Personen en organisaties</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>The statement is gone. Record the file again.</source>
        <translation>De uitspraak is verdwenen. Verwerk het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The link to statement %1 was left out: there is no such statement. Record it, then this file again; only the link is added then.</source>
        <translation>Het verband met uitspraak %1 is weggelaten: die uitspraak bestaat niet. Leg haar vast en verwerk daarna dit bestand opnieuw; dan wordt alleen het verband toegevoegd.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The project could not be read to its end, so the report is incomplete. Have the project checked, or open a backup of it. (%1)</source>
        <translation>Het project kon niet tot het einde worden gelezen, dus het verslag is onvolledig. Laat het project controleren, of open een reservekopie ervan. (%1)</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was written.</source>
        <translation>Het verslag is geannuleerd. Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>The report could not be written whole (%1). Free some space or choose another place.</source>
        <translation>Het verslag kon niet volledig worden weggeschreven (%1). Maak ruimte vrij of kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search was stopped.</source>
        <translation>De zoekopdracht is gestopt.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no letter or digit to look for. Write a word.</source>
        <translation>Er staat geen letter of cijfer om naar te zoeken. Schrijf een woord.</translation>
    </message>
    <message>
        <source>This says only what to leave out. Write a word to look for as well, or a filter such as kind:claim.</source>
        <translation>Hier staat alleen wat moet worden weggelaten. Schrijf ook een woord om naar te zoeken, of een filter zoals kind:claim.</translation>
    </message>
    <message>
        <source>What is left out cannot be an alternative to something else. Write it outside the OR, or a word to look for beside it.</source>
        <translation>Wat wordt weggelaten, kan geen alternatief zijn voor iets anders. Schrijf het buiten de OR, of zet er een zoekwoord naast.</translation>
    </message>
    <message>
        <source>A filter stands beside the words, not within brackets or OR. Move it to the end of the line; write the same filter twice to find either value.</source>
        <translation>Een filter staat naast de woorden, niet binnen haakjes of OR. Zet het aan het eind van de regel; schrijf hetzelfde filter twee keer om een van beide waarden te vinden.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. Write words there, or leave the brackets out.</source>
        <translation>Er staat niets tussen deze haakjes. Schrijf er woorden tussen, of laat de haakjes weg.</translation>
    </message>
    <message>
        <source>This bracket was not opened. Leave it out, or write another one before.</source>
        <translation>Dit haakje is niet geopend. Laat het weg, of zet er een haakje openen voor.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write another one behind the words that belong together.</source>
        <translation>Dit haakje is niet gesloten. Zet een haakje sluiten achter de woorden die bij elkaar horen.</translation>
    </message>
    <message>
        <source>AND and OR stand between two words. Write one on each side, or use small letters to look for the word itself.</source>
        <translation>AND en OR staan tussen twee woorden. Schrijf er aan elke kant een, of gebruik kleine letters om naar het woord zelf te zoeken.</translation>
    </message>
    <message>
        <source>NOT stands before what to leave out. Write a word behind it, or use small letters to look for the word itself.</source>
        <translation>NOT staat voor wat moet worden weggelaten. Schrijf er een woord achter, of gebruik kleine letters om naar het woord zelf te zoeken.</translation>
    </message>
    <message>
        <source>There are no records of this kind. Write kind:article, kind:claim, kind:statement, kind:agent, kind:evidence or kind:note.</source>
        <translation>Gegevens van deze soort zijn er niet. Schrijf kind:article, kind:claim, kind:statement, kind:agent, kind:evidence of kind:note.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets. Write the search with fewer.</source>
        <translation>Er staan te veel haakjes binnen haakjes. Schrijf de zoekopdracht met minder haakjes.</translation>
    </message>
    <message>
        <source>Leaving out what is left out finds too much. Write here what you are looking for.</source>
        <translation>Weglaten wat al wordt weggelaten, levert te veel op. Schrijf hier waarnaar moet worden gezocht.</translation>
    </message>
    <message>
        <source>This is too long for a search. Look for a few words of it.</source>
        <translation>Dit is te lang voor een zoekopdracht. Zoek naar een paar woorden ervan.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the phrase, or leave it out.</source>
        <translation>Dit aanhalingsteken is niet gesloten. Zet er nog een achter de woordgroep, of laat het weg.</translation>
    </message>
    <message>
        <source>Here is no value behind “%1:”. Write one directly behind the colon, with quotation marks if it has several words; or put the word itself in quotation marks to look for it.</source>
        <translation>Er staat geen waarde achter “%1:”. Schrijf er een direct achter de dubbele punt, tussen aanhalingstekens als de waarde uit meerdere woorden bestaat; of zet het woord zelf tussen aanhalingstekens om ernaar te zoeken.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Write “%2:” if you mean that, or put quotation marks around it to look for these words.</source>
        <translation>Er is geen filter “%1:”. Schrijf “%2:” als dat is bedoeld, of zet er aanhalingstekens omheen om naar deze woorden te zoeken.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Claimline</source>
        <translation>Over Claimline</translation>
    </message>
    <message>
        <source>Claimline %1

Follow what is claimed in public: who said it, when, and how we know.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Claimline %1

Volg wat er in het openbaar wordt beweerd: wie het zei, wanneer, en hoe we dat weten.

Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nieuw project…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Project &amp;openen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Voorbeeldproject openen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Project &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Load articles…</source>
        <translation>Artikelen &amp;laden…</translation>
    </message>
    <message>
        <source>Load a &amp;folder…</source>
        <translation>Een &amp;map laden…</translation>
    </message>
    <message>
        <source>Paste as an &amp;article</source>
        <translation>Plakken als &amp;artikel</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Rapport af&amp;drukken…</translation>
    </message>
    <message>
        <source>Export the &amp;timeline…</source>
        <translation>&amp;Tijdlijn exporteren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Zoeken in het artikel</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Het artikel verwijderen</translation>
    </message>
    <message>
        <source>&amp;Mark a claim</source>
        <translation>Een &amp;bewering markeren</translation>
    </message>
    <message>
        <source>&amp;Edit the statement</source>
        <translation>De uitspraak be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Het voorstel &amp;aannemen</translation>
    </message>
    <message>
        <source>Move the mark to the se&amp;lection</source>
        <translation>De markering naar de &amp;selectie verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Remove the statement</source>
        <translation>De uitspraak &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>V&amp;olgende markering</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>Vorige &amp;markering</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lezer</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Uitspraken</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>Lar&amp;ger font</source>
        <translation>G&amp;rotere letters</translation>
    </message>
    <message>
        <source>S&amp;maller font</source>
        <translation>Kl&amp;einere letters</translation>
    </message>
    <message>
        <source>&amp;Normal font</source>
        <translation>&amp;Normale letters</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Kleuren van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>Lichte &amp;kleuren</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Donkere kleuren</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>&amp;Over Claimline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Be&amp;wering</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Volg wat er in het openbaar wordt beweerd: wie het zei, wanneer, en hoe we dat weten.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light, dark or high-contrast.</source>
        <translation>Kleuren voor deze keer: system, light, dark of high-contrast.</translation>
    </message>
    <message>
        <source>Size of all letters for this run, in percent: 70 to 300.</source>
        <translation>Grootte van alle letters voor deze keer, in procent: 70 tot 300.</translation>
    </message>
    <message>
        <source>Language of the window for this run: en, nl, de or fr.</source>
        <translation>Taal van het venster voor deze keer: en, nl, de of fr.</translation>
    </message>
    <message>
        <source>A project to open, or articles to load.</source>
        <translation>Een project om te openen, of artikelen om te laden.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::AgentField</name>
    <message>
        <source>the article itself</source>
        <translation>het artikel zelf</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wie het zegt</translation>
    </message>
    <message>
        <source>What a new name is</source>
        <translation>Wat een nieuwe naam is</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Application</name>
    <message>
        <source>The project could not be read: %1. Close it, and open a backup or a copy of it.</source>
        <translation>Het project kon niet worden gelezen: %1. Sluit het, en open een reservekopie of een kopie ervan.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ArticlePanel</name>
    <message>
        <source>No article is chosen.

Choose one on the left.</source>
        <translation>Er is geen artikel gekozen.

Kies er links een.</translation>
    </message>
    <message>
        <source>code, such as en</source>
        <translation>code, zoals nl</translation>
    </message>
    <message>
        <source>code, such as nl</source>
        <translation>code, zoals en</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Auteursregel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Verschenen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Vertaald uit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The article&apos;s record</source>
        <translation>De gegevens van het artikel</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Wat het bestand over zichzelf zegt</translation>
    </message>
    <message>
        <source>Published when</source>
        <translation>Wanneer verschenen</translation>
    </message>
    <message>
        <source>Whether the words are a translation</source>
        <translation>Of de woorden een vertaling zijn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>wanneer het verscheen</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wie het uitgaf</translation>
    </message>
    <message>
        <source>Not known yet: %1. It may stay so: nothing is made up.</source>
        <translation>Nog niet bekend: %1. Dat mag zo blijven: er wordt niets verzonnen.</translation>
    </message>
    <message>
        <source>Captured %1 from %2</source>
        <translation>Vastgelegd %1 uit %2</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ChainEditor</name>
    <message>
        <source>Remove hop</source>
        <translation>Stap verwijderen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Inleidend woord</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>The route from the article inwards</source>
        <translation>De weg, van het artikel naar binnen</translation>
    </message>
    <message>
        <source>Whether we saw this hop&apos;s own words ourselves</source>
        <translation>Of wij de eigen woorden van deze stap zelf hebben gezien</translation>
    </message>
    <message>
        <source>Add a hop</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>The article has it from somebody: a newspaper, an agency, a book</source>
        <translation>Het artikel heeft het van iemand: een krant, een persbureau, een boek</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>het artikel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
</context>
<context>
    <name>claimline::gui::DateField</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>2018-12-18, or as vague as it is: 2018-12, 2018, 2018-12~ (about), 2018? (possibly), 2018-12-17/2018-12-18 (between), ../2018 (no later than)</source>
        <translation>2018-12-18, of zo vaag als het is: 2018-12, 2018, 2018-12~ (omstreeks), 2018? (mogelijk), 2018-12-17/2018-12-18 (tussen), ../2018 (uiterlijk)</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>zoals geschreven: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoeken in de help</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Inspector</name>
    <message>
        <source>Statement</source>
        <translation>Uitspraak</translation>
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
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What could not be loaded</source>
        <translation>Wat niet kon worden geladen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>De bibliotheek filteren</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LoadingStatus</name>
    <message>
        <source>Loading articles</source>
        <translation>Artikelen worden geladen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden stoppen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Uitspraken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) loaded</source>
        <translation>
            <numerusform>%n artikel geladen</numerusform>
            <numerusform>%n artikelen geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) while loading; each is listed below with its reason.</source>
        <translation>
            <numerusform>%n probleem bij het laden; het staat hieronder met de reden.</numerusform>
            <numerusform>%n problemen bij het laden; elk staat hieronder met de reden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1 (alleen om te lezen)</translation>
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
        <translation>Bewering markeren (C)</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ProjectCommands</name>
    <message>
        <source>Open for reading</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>Where the new project is to be kept</source>
        <translation>Waar het nieuwe project wordt bewaard</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline)</source>
        <translation>Claimline-projecten (*.claimline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Een project openen</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline);;All files (*)</source>
        <translation>Claimline-projecten (*.claimline);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Start a new project in another place instead.</source>
        <translation>De map %1 kan niet worden gemaakt. Begin een nieuw project op een andere plaats.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Voorbeeldproject</translation>
    </message>
    <message>
        <source>Load articles</source>
        <translation>Artikelen laden</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.md *.markdown);;All files (*)</source>
        <translation>Artikelen (*.html *.htm *.xhtml *.txt *.md *.markdown);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Load a folder of articles</source>
        <translation>Een map met artikelen laden</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy an article first, then paste it here.</source>
        <translation>Er staat geen tekst op het klembord. Kopieer eerst een artikel en plak het dan hier.</translation>
    </message>
    <message>
        <source>An address alone cannot be loaded. Save the page as a file and drop that, or copy its text and paste it.</source>
        <translation>Een adres alleen kan niet worden geladen. Bewaar de pagina als bestand en sleep dat hierheen, of kopieer de tekst en plak die.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderMargin</name>
    <message>
        <source>Numbers of the marks</source>
        <translation>Nummers van de markeringen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderPane</name>
    <message>
        <source>No article is open.

Choose one on the left, or drop files, a text or a page here.
To paste a text as an article, click on the library and press Ctrl+V.</source>
        <translation>Er is geen artikel open.

Kies er links een, of sleep bestanden, een tekst of een pagina hierheen.
Om een tekst als artikel te plakken: klik op de bibliotheek en druk op Ctrl+V.</translation>
    </message>
    <message>
        <source>Note it as a translation</source>
        <translation>Als vertaling noteren</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Zoeken in het artikel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Weer vanaf het begin</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>publisher unknown</source>
        <translation>uitgever onbekend</translation>
    </message>
    <message>
        <source>published when is unknown</source>
        <translation>onbekend wanneer verschenen</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically.</source>
        <translation>De tekst zegt dat hij automatisch is vertaald.</translation>
    </message>
    <message>
        <source>The text says that it is a translation.</source>
        <translation>De tekst zegt dat hij een vertaling is.</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically, from %1.</source>
        <translation>De tekst zegt dat hij automatisch is vertaald, brontaal: %1.</translation>
    </message>
    <message>
        <source>The text says that it was translated from %1.</source>
        <translation>De tekst zegt dat hij is vertaald, brontaal: %1.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderView</name>
    <message>
        <source>Text of the article</source>
        <translation>Tekst van het artikel</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message numerus="yes">
        <source>Statement %1</source>
        <translation>
            <numerusform>Uitspraak %1</numerusform>
            <numerusform>Uitspraken %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::RecordList</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReportWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Per bewering</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Per spreker</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Op datum</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle beweringen</translation>
    </message>
    <message>
        <source>Disputed claims only</source>
        <translation>Alleen betwiste beweringen</translation>
    </message>
    <message>
        <source>Undisputed claims only</source>
        <translation>Alleen onbetwiste beweringen</translation>
    </message>
    <message>
        <source>With the timeline</source>
        <translation>Met de tijdlijn</translation>
    </message>
    <message>
        <source>Without the timeline</source>
        <translation>Zonder de tijdlijn</translation>
    </message>
    <message>
        <source>a general one</source>
        <translation>een algemene</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Volgorde</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>Be&amp;weringen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Ti&amp;jdlijn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Bladzijden van het rapport</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Breedte van de bladzijde</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder weg</translation>
    </message>
    <message numerus="yes">
        <source>The first %n page(s)</source>
        <translation>
            <numerusform>De eerste bladzijde</numerusform>
            <numerusform>De eerste %n bladzijden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Het rapport exporteren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;OpenDocument text (*.odt);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Webpagina (*.html);;OpenDocument-tekst (*.odt);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementForm</name>
    <message>
        <source>The words may not say what was meant</source>
        <translation>De woorden zeggen misschien niet wat er bedoeld was</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>De bewering in één zin</translation>
    </message>
    <message>
        <source>How the article gives the words</source>
        <translation>Hoe het artikel de woorden weergeeft</translation>
    </message>
    <message>
        <source>The article&apos;s word for saying</source>
        <translation>Het woord van het artikel voor zeggen</translation>
    </message>
    <message>
        <source>How sure the speaker is said to be</source>
        <translation>Hoe zeker de spreker zou zijn</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wanneer gezegd</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Over welke tijd</translation>
    </message>
    <message>
        <source>Remark, printed in reports</source>
        <translation>Opmerking, afgedrukt in rapporten</translation>
    </message>
    <message>
        <source>says, told, according to …</source>
        <translation>zegt, vertelde, volgens …</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Be&amp;wering</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <translation>In&amp;leidend woord</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>&amp;Zekerheid</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Gezegd</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Op&amp;merking</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Zoals afgedrukt</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Waarschijnlijk bedoeld</translation>
    </message>
    <message>
        <source>Why the words may not say what was meant</source>
        <translation>Waarom de woorden misschien niet zeggen wat er bedoeld was</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>&amp;Doubtful wording</source>
        <translation>&amp;Twijfelachtige woorden</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementModel</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (een gok)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>het artikel zelf</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Bewering</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
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
        <translation>Wanneer gezegd</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Over welke tijd</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementPanel</name>
    <message>
        <source>By what route</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>De uitspraak verwijderen</translation>
    </message>
    <message>
        <source>No statement is chosen.

Put the caret into a sentence of an article, or select some words, and press C to mark a claim. Click on a mark to see its statement.</source>
        <translation>Er is geen uitspraak gekozen.

Zet de cursor in een zin van een artikel, of selecteer enkele woorden, en druk op C om een bewering te markeren. Klik op een markering om de uitspraak te zien.</translation>
    </message>
    <message>
        <source>Proposed by the program; nobody has accepted it yet.</source>
        <translation>Voorgesteld door het programma; nog door niemand aangenomen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Bewaren (Enter)</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation>Weggooien (Esc)</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nieuwe uitspraak</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Uitspraak %1</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Zonder passage</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementTable</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>De uitspraken filteren</translation>
    </message>
    <message>
        <source>No statements here yet. Mark a claim in an article: caret in its sentence, then C.</source>
        <translation>Hier zijn nog geen uitspraken. Markeer een bewering in een artikel: cursor in de zin, dan C.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Uitspraken</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Alleen: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelinePanel</name>
    <message>
        <source>By speaker</source>
        <translation>Per spreker</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Per bewering</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Per artikel</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wanneer gezegd</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Over welke tijd</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet. It shows each statement that you mark.</source>
        <translation>Er staat nog niets op de tijdlijn. Ze toont elke uitspraak die u markeert.</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>De tijdlijn exporteren</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;Pages (*.pdf);;Data (*.json)</source>
        <translation>Tekening (*.svg);;Afbeelding (*.png);;Bladzijden (*.pdf);;Gegevens (*.json)</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .svg, .png, .pdf or .json.</source>
        <translation>Laat de bestandsnaam eindigen op .svg, .png, .pdf of .json.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>The same statements are in the table of statements, with their dates.</source>
        <translation>Dezelfde uitspraken staan met hun data in de tabel van uitspraken.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>zonder datum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::UndoActions</name>
    <message>
        <source>Take back: %1</source>
        <translation>Neemt terug: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Doet opnieuw: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Weighing</name>
    <message>
        <source>What the evidence does</source>
        <translation>Wat het bewijs doet</translation>
    </message>
    <message>
        <source>Address or citation of the evidence</source>
        <translation>Adres of bronvermelding van het bewijs</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort verband</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>De andere uitspraak</translation>
    </message>
    <message>
        <source>The other statement: type some of its words</source>
        <translation>De andere uitspraak: typ enkele woorden ervan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Waarom ze verbonden zijn</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbanden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Reden van het oordeel</translation>
    </message>
    <message>
        <source>On what it rests: “on these four sources”</source>
        <translation>Waarop het berust: “op deze vier bronnen”</translation>
    </message>
    <message>
        <source>On what the verdict rests</source>
        <translation>Waarop het oordeel berust</translation>
    </message>
    <message>
        <source>Add verdict</source>
        <translation>Oordeel toevoegen</translation>
    </message>
    <message>
        <source>No evidence yet, for or against.</source>
        <translation>Nog geen bewijs, voor of tegen.</translation>
    </message>
    <message>
        <source>Not linked to another statement.</source>
        <translation>Niet met een andere uitspraak verbonden.</translation>
    </message>
    <message>
        <source>No verdict yet. A later one is added, none is overwritten.</source>
        <translation>Nog geen oordeel. Een later komt erbij, geen wordt overschreven.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::WelcomePage</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Volg wat er in het openbaar wordt beweerd: wie het zei, wanneer, en hoe we dat weten.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Het voorbeeldproject bekijken</translation>
    </message>
    <message>
        <source>Six short articles on one affair, with their claims: the quickest way to see what this is for.</source>
        <translation>Zes korte artikelen over één zaak, met hun beweringen: de snelste manier om te zien waar dit voor is.</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Een nieuw project beginnen</translation>
    </message>
    <message>
        <source>One file that holds articles, claims and history.</source>
        <translation>Eén bestand met artikelen, beweringen en geschiedenis.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Een project openen</translation>
    </message>
    <message>
        <source>A file that ends in .claimline.</source>
        <translation>Een bestand dat eindigt op .claimline.</translation>
    </message>
    <message>
        <source>Or drop a project here, or articles: files, a folder, a piece of text.</source>
        <translation>Of sleep een project hierheen, of artikelen: bestanden, een map, een stuk tekst.</translation>
    </message>
    <message>
        <source>No project was open yet.</source>
        <translation>Er was nog geen project open.</translation>
    </message>
</context>
<context>
    <name>claimline::load</name>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Dit bestand is groter dan 50 MB en is niet gelezen. Laad het deel dat ertoe doet als tekstbestand.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Dit bestand is leeg: er is niets om te laden.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Dit is %1; dat wordt niet gelezen. Laad een tekst-, Markdown- of HTML-bestand, of kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>De tekenset is niet vermeld; %1 is een gok. Als letters er verkeerd uitzien: sla het bestand op als UTF-8 en laad het opnieuw.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Deze pagina bevat geen tekst: misschien wordt ze door scripts samengesteld. Open de pagina in een browser, kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Dit bestand bevat geen tekst: er is niets om te laden.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Dit bestand bevat geen leesbare tekst. Laad een tekst-, Markdown- of HTML-bestand.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Er is geen bestand “%1”. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>“%1” is een map. Laad het als map, of geef een bestand erin op.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>“%1” is geen gewoon bestand en is niet gelezen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>“%1” kan niet worden geopend: %2. Controleer de leesrechten.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Er is geen tekst om te plakken. Kopieer eerst de tekst van het artikel.</translation>
    </message>
</context>
<context>
    <name>claimline::render</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>“%1” kon niet worden weggeschreven: %2. Kies een andere map, of maak ruimte vrij op de schijf.</translation>
    </message>
    <message>
        <source>An image without width or height cannot be drawn. Choose a larger size.</source>
        <translation>Een afbeelding zonder breedte of hoogte kan niet worden getekend. Kies een groter formaat.</translation>
    </message>
    <message>
        <source>An image of %1 by %2 pixels is too large. Choose a smaller scale, or save as SVG or PDF.</source>
        <translation>Een afbeelding van %1 bij %2 pixels is te groot. Kies een kleinere schaal, of sla op als SVG of PDF.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>A statement in the article&apos;s own voice is asserted by the article, and only such a one. Choose a speaker, or another manner.</source>
        <translation>Een uitspraak in eigen naam van het artikel wordt door het artikel zelf beweerd, en alleen zo’n uitspraak. Kies een spreker of een andere weergave.</translation>
    </message>
    <message>
        <source>The role is not one of the speaker&apos;s. Choose one of the speaker&apos;s own roles.</source>
        <translation>De functie hoort niet bij de spreker. Kies een van de eigen functies van de spreker.</translation>
    </message>
    <message>
        <source>A doubtful reading needs all three: what is printed, what was probably meant, and why.</source>
        <translation>Een twijfelachtige lezing heeft alle drie nodig: wat er gedrukt staat, wat er waarschijnlijk bedoeld was, en waarom.</translation>
    </message>
    <message>
        <source>Give a name; for an unnamed source, the words that describe it.</source>
        <translation>Geef een naam; voor een ongenoemde bron de woorden die haar omschrijven.</translation>
    </message>
    <message>
        <source>Nobody belongs to himself. Choose another organisation.</source>
        <translation>Niemand hoort bij zichzelf. Kies een andere organisatie.</translation>
    </message>
    <message>
        <source>Give the role a title.</source>
        <translation>Geef de functie een titel.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, an address or a citation.</source>
        <translation>Bewijs heeft een passage, een adres of een vindplaats nodig.</translation>
    </message>
    <message>
        <source>A link of this kind cannot join these. Link two statements instead of two claims, or choose another kind.</source>
        <translation>Een verband van deze soort kan hiertussen niet worden gelegd. Verbind twee uitspraken in plaats van twee beweringen, of kies een andere soort.</translation>
    </message>
    <message>
        <source>Nothing can be linked to itself. Choose another end.</source>
        <translation>Niets kan met zichzelf worden verbonden. Kies een ander uiteinde.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>Dit verband bestaat al.</translation>
    </message>
    <message>
        <source>Give the topic a name.</source>
        <translation>Geef het onderwerp een naam.</translation>
    </message>
    <message>
        <source>There is a topic of this name at this place. Choose another name.</source>
        <translation>Op deze plaats is al een onderwerp met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A topic cannot lie below itself.</source>
        <translation>Een onderwerp kan niet onder zichzelf staan.</translation>
    </message>
    <message>
        <source>A note belongs to one article, claim, statement or agent.</source>
        <translation>Een notitie hoort bij één artikel, bewering, uitspraak, persoon of organisatie.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>De notitie is leeg. Schrijf iets, of verwijder haar.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the words of the claim first.</source>
        <translation>Er is niets geselecteerd. Selecteer eerst de woorden van de bewering.</translation>
    </message>
    <message>
        <source>The selection lies outside the article&apos;s text.</source>
        <translation>De selectie valt buiten de tekst van het artikel.</translation>
    </message>
    <message>
        <source>The selection cuts a character in two.</source>
        <translation>De selectie knipt een teken in tweeën.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geef een naam.</translation>
    </message>
    <message>
        <source>Choose two different records to merge.</source>
        <translation>Kies twee verschillende personen of organisaties om samen te voegen.</translation>
    </message>
    <message>
        <source>“%1” still says something, passes it on, or is somebody&apos;s organisation. Merge it into another record, or change those first.</source>
        <translation>“%1” zegt nog iets, geeft iets door, of is de organisatie van iemand. Voeg deze gegevens samen met andere, of wijzig eerst die koppelingen.</translation>
    </message>
    <message>
        <source>This is in the project already, to the last byte: “%1”. It was not loaded again.</source>
        <translation>Dit staat al in het project, tot op de laatste byte: “%1”. Het is niet opnieuw geladen.</translation>
    </message>
    <message>
        <source>There is no text in it. Paste the text itself instead.</source>
        <translation>Er staat geen tekst in. Plak in plaats daarvan de tekst zelf.</translation>
    </message>
    <message>
        <source>A translation or correction needs a text.</source>
        <translation>Een vertaling of correctie heeft een tekst nodig.</translation>
    </message>
    <message>
        <source>State the claim in one sentence.</source>
        <translation>Formuleer de bewering in één zin.</translation>
    </message>
    <message>
        <source>To split a claim, choose some of its statements, but not all of them.</source>
        <translation>Kies om een bewering te splitsen enkele van de uitspraken, maar niet allemaal.</translation>
    </message>
    <message>
        <source>State the new claim in one sentence.</source>
        <translation>Formuleer de nieuwe bewering in één zin.</translation>
    </message>
    <message>
        <source>Choose two different claims to merge.</source>
        <translation>Kies twee verschillende beweringen om samen te voegen.</translation>
    </message>
    <message>
        <source>A verdict needs its reason.</source>
        <translation>Een oordeel heeft een reden nodig.</translation>
    </message>
    <message>
        <source>This article is not in the project (any more).</source>
        <translation>Dit artikel staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This capture is not in the project (any more).</source>
        <translation>Deze vastlegging staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This claim is not in the project (any more).</source>
        <translation>Deze bewering staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This statement is not in the project (any more).</source>
        <translation>Deze uitspraak staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This person or organisation is not in the project (any more).</source>
        <translation>Deze persoon of organisatie staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the project (any more).</source>
        <translation>Dit bewijsstuk staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This link is not in the project (any more).</source>
        <translation>Dit verband staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This topic is not in the project (any more).</source>
        <translation>Dit onderwerp staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This note is not in the project (any more).</source>
        <translation>Deze notitie staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This passage is not in the project (any more).</source>
        <translation>Deze passage staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This name is not in the project (any more).</source>
        <translation>Deze naam staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This role is not in the project (any more).</source>
        <translation>Deze functie staat niet (meer) in het project.</translation>
    </message>
    <message>
        <source>This layer is not in the project (any more).</source>
        <translation>Deze laag staat niet (meer) in het project.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Loaded “%1”</source>
        <translation>“%1” geladen</translation>
    </message>
    <message>
        <source>Changed the record of “%1”</source>
        <translation>Gegevens van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Changed when “%1” was published</source>
        <translation>Gewijzigd wanneer “%1” verscheen</translation>
    </message>
    <message>
        <source>Removed the article “%1”</source>
        <translation>Artikel “%1” verwijderd</translation>
    </message>
    <message>
        <source>Captured “%1” again</source>
        <translation>“%1” opnieuw vastgelegd</translation>
    </message>
    <message>
        <source>Laid a translation or correction over “%1”</source>
        <translation>Vertaling of verbetering over “%1” gelegd</translation>
    </message>
    <message>
        <source>Removed a translation or correction of “%1”</source>
        <translation>Vertaling of verbetering van “%1” verwijderd</translation>
    </message>
    <message>
        <source>Marked a claim in “%1”</source>
        <translation>Bewering gemarkeerd in “%1”</translation>
    </message>
    <message>
        <source>Recorded the statement “%1”</source>
        <translation>Uitspraak “%1” vastgelegd</translation>
    </message>
    <message>
        <source>Changed the extent of “%1”</source>
        <translation>Omvang van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Changed the statement “%1”</source>
        <translation>Uitspraak “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Accepted the statement “%1”</source>
        <translation>Uitspraak “%1” aangenomen</translation>
    </message>
    <message>
        <source>Removed the statement “%1”</source>
        <translation>Uitspraak “%1” verwijderd</translation>
    </message>
    <message>
        <source>Changed the route of “%1”</source>
        <translation>Weg van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Restated a claim as “%1”</source>
        <translation>Bewering nu verwoord als “%1”</translation>
    </message>
    <message>
        <source>Changed what time “%1” is about</source>
        <translation>Gewijzigd over welke tijd “%1” gaat</translation>
    </message>
    <message>
        <source>Changed the topics of “%1”</source>
        <translation>Onderwerpen van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Split off the claim “%1”</source>
        <translation>Bewering “%1” afgesplitst</translation>
    </message>
    <message>
        <source>Merged a claim into “%1”</source>
        <translation>Een bewering samengevoegd met “%1”</translation>
    </message>
    <message>
        <source>Removed the claim “%1”</source>
        <translation>Bewering “%1” verwijderd</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>Changed the record of %1</source>
        <translation>Gegevens van %1 gewijzigd</translation>
    </message>
    <message>
        <source>Gave another name to %1</source>
        <translation>Andere naam gegeven aan %1</translation>
    </message>
    <message>
        <source>Removed a name of %1</source>
        <translation>Naam van %1 verwijderd</translation>
    </message>
    <message>
        <source>Gave a role to %1</source>
        <translation>Functie gegeven aan %1</translation>
    </message>
    <message>
        <source>Removed a role of %1</source>
        <translation>Functie van %1 verwijderd</translation>
    </message>
    <message>
        <source>Merged two records into %1</source>
        <translation>Twee records samengevoegd tot %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Added evidence on “%1”</source>
        <translation>Bewijs toegevoegd bij “%1”</translation>
    </message>
    <message>
        <source>Changed evidence on “%1”</source>
        <translation>Bewijs bij “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed evidence on “%1”</source>
        <translation>Bewijs bij “%1” verwijderd</translation>
    </message>
    <message>
        <source>Linked “%1”</source>
        <translation>“%1” verbonden</translation>
    </message>
    <message>
        <source>Changed a link of “%1”</source>
        <translation>Verband van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed a link of “%1”</source>
        <translation>Verband van “%1” verwijderd</translation>
    </message>
    <message>
        <source>Assessed “%1”</source>
        <translation>“%1” beoordeeld</translation>
    </message>
    <message>
        <source>Added the topic “%1”</source>
        <translation>Onderwerp “%1” toegevoegd</translation>
    </message>
    <message>
        <source>Changed the topic “%1”</source>
        <translation>Onderwerp “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed the topic “%1”</source>
        <translation>Onderwerp “%1” verwijderd</translation>
    </message>
    <message>
        <source>Wrote a note: “%1”</source>
        <translation>Notitie geschreven: “%1”</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Notitie gewijzigd: “%1”</translation>
    </message>
    <message>
        <source>Removed a note: “%1”</source>
        <translation>Notitie verwijderd: “%1”</translation>
    </message>
    <message>
        <source>Changed the project&apos;s setting “%1”</source>
        <translation>Instelling “%1” van het project gewijzigd</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Teruggenomen: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Published when?</source>
        <translation>Wanneer verschenen?</translation>
    </message>
    <message>
        <source>Is the date right?</source>
        <translation>Klopt de datum?</translation>
    </message>
    <message>
        <source>Published by whom?</source>
        <translation>Door wie uitgegeven?</translation>
    </message>
    <message>
        <source>Translated from what?</source>
        <translation>Waaruit vertaald?</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Beweringen</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen en organisaties</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>no claims marked</source>
        <translation>geen beweringen gemarkeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n uitspraak</numerusform>
            <numerusform>%n uitspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept this statement?</source>
        <translation>Deze uitspraak aannemen?</translation>
    </message>
</context>
<context>
    <name>load</name>
    <message>
        <source>This page was not read: %1. Open it in a browser, copy its text and paste it.</source>
        <translation>Deze pagina is niet gelezen: %1. Open de pagina in een browser, kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>it has more than half a million tags</source>
        <translation>er staan meer dan een half miljoen tags in</translation>
    </message>
    <message>
        <source>one of its tags has more than a thousand attributes</source>
        <translation>een van de tags heeft meer dan duizend attributen</translation>
    </message>
    <message>
        <source>too many of its formatting tags are never closed</source>
        <translation>te veel opmaaktags worden nergens gesloten</translation>
    </message>
    <message>
        <source>its elements are nested more than a thousand levels deep</source>
        <translation>de elementen zijn meer dan duizend niveaus diep genest</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>de pagina is groter dan 32 MB</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>een pdf-bestand</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>een RTF-bestand</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>een zip-archief of een Office-document</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>een oud Office-document</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>een gecomprimeerd bestand</translation>
    </message>
    <message>
        <source>a database or a Claimline project</source>
        <translation>een database of een Claimline-project</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>een programma</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>een geluidsopname</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>een opname</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened. Check that you may read it.</source>
        <translation>De map “%1” kan niet worden geopend. Controleer de leesrechten.</translation>
    </message>
    <message>
        <source>Loading was stopped after %1 of %2 files.</source>
        <translation>Het laden is gestopt na %1 van %2 bestanden.</translation>
    </message>
    <message>
        <source>The page says that it is in “%1”, but its text reads as “%2”. Set the language by hand if that is wrong.</source>
        <translation>Volgens de pagina is de taal “%1”, maar de tekst lijkt “%2”. Stel de taal met de hand in als dat niet klopt.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Dit bestand is groter dan 50 MB en is niet gelezen. Laad het deel dat ertoe doet als tekstbestand.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Dit bestand is leeg: er is niets om te laden.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Dit is %1; dat wordt niet gelezen. Laad een tekst-, Markdown- of HTML-bestand, of kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>De tekenset is niet vermeld; %1 is een gok. Als letters er verkeerd uitzien: sla het bestand op als UTF-8 en laad het opnieuw.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Deze pagina bevat geen tekst: misschien wordt ze door scripts samengesteld. Open de pagina in een browser, kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Dit bestand bevat geen tekst: er is niets om te laden.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Dit bestand bevat geen leesbare tekst. Laad een tekst-, Markdown- of HTML-bestand.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Er is geen bestand “%1”. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>“%1” is een map. Laad het als map, of geef een bestand erin op.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>“%1” is geen gewoon bestand en is niet gelezen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>“%1” kan niet worden geopend: %2. Controleer de leesrechten.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Er is geen tekst om te plakken. Kopieer eerst de tekst van het artikel.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The printer cannot be reached. Choose another one, or export a PDF.</source>
        <translation>De printer is niet bereikbaar. Kies een andere, of exporteer een PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>End the file&apos;s name in .pdf, .html, .odt or .md.</source>
        <translation>Laat de bestandsnaam eindigen op .pdf, .html, .odt of .md.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample project is missing in this build. Start a new project instead.</source>
        <translation>Het voorbeeldproject ontbreekt in deze versie. Begin een nieuw project.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The project was changed in a way that does not fit this step.</source>
        <translation>Het project is gewijzigd op een manier die niet bij deze stap past.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that cannot be written to. Open it for reading only, or copy it to another folder.</source>
        <translation>“%1” staat in een map waarin niet kan worden geschreven. Open het als alleen-lezen, of kopieer het naar een andere map.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>“%1” is geopend in %2 op %3 (proces %4). Sluit het daar, of open het als alleen-lezen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then do this again; nothing was changed.</source>
        <translation>De schijf is vol. Maak er ruimte vrij en doe dit daarna opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Het project is geopend als alleen-lezen.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run a check of the project before you go on; nothing was changed.</source>
        <translation>Het projectbestand is beschadigd. Laat het project eerst controleren; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>That would break a rule of the project (%1). Nothing was changed.</source>
        <translation>Dat zou een regel van het project schenden (%1). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The project could not be written (%1). Nothing was changed.</source>
        <translation>Het project kon niet worden weggeschreven (%1). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1” bestaat al. Kies een andere naam, of open het.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Choose a folder that you may write to.</source>
        <translation>“%1” kon niet worden gemaakt (%2). Kies een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>The project file cannot be read any more (%1). Was it moved?</source>
        <translation>Het projectbestand kan niet meer worden gelezen (%1). Is het verplaatst?</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Damaged structure: %1</source>
        <translation>Beschadigde structuur: %1</translation>
    </message>
    <message>
        <source>A record of “%1” refers to one that is not there</source>
        <translation>Een record van “%1” verwijst naar een record dat er niet is</translation>
    </message>
    <message>
        <source>The search index “%1” does not fit its texts</source>
        <translation>De zoekindex “%1” past niet bij de teksten</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>A captured article was altered in the file (SHA-256 %1)</source>
        <translation>Een vastgelegd artikel is in het bestand gewijzigd (SHA-256 %1)</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation>De reservekopie is gestopt; er is geen bestand achtergebleven.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Het bestand kan niet tot het einde worden gelezen: %1</translation>
    </message>
    <message>
        <source>A backup needs another name than the project itself.</source>
        <translation>Een reservekopie heeft een andere naam nodig dan het project zelf.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Choose another place.</source>
        <translation>De reservekopie kon niet worden weggeschreven (%1). Kies een andere plaats.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>De reservekopie kon niet worden weggeschreven naar “%1”. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Claimline. Install that version to open it; the file was not touched.</source>
        <translation>“%1” is gemaakt met een nieuwere versie van Claimline. Installeer die versie om het te openen; aan het bestand is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Restore it from a backup; the file was not touched.</source>
        <translation>“%1” is beschadigd (%2). Zet het terug vanuit een reservekopie; aan het bestand is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation>Er is geen bestand “%1”. Is het verplaatst of hernoemd?</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>“%1” kan niet worden gelezen. Controleer of het een bestand is en of het mag worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is no Claimline project. Open a file that Claimline made, or load this one as an article.</source>
        <translation>“%1” is geen Claimline-project. Open een bestand dat met Claimline is gemaakt, of laad dit als artikel.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Open it for reading only, or copy it to a place of your own.</source>
        <translation>In “%1” mag niet worden geschreven. Open het als alleen-lezen, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>its tables are not those of a Claimline project</source>
        <translation>de tabellen zijn niet die van een Claimline-project</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (een gok)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ongenoemde bron</translation>
    </message>
</context>
</TS>
