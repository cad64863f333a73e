<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is no day of the calendar: the last day of that month is %2. Write that, or the month alone as %3 if the day is not known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour du calendrier&#xa0;: le dernier jour de ce mois est %2. Écrivez cette date, ou seulement le mois, %3, si le jour n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write the earlier date first: %2.</source>
        <translation>«&#xa0;%1&#xa0;» se termine avant de commencer. Écrivez d’abord la date la plus ancienne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: a year that is written with Y has neither month nor day. Write the year alone, as in Y-12000.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une année écrite avec Y n’a ni mois ni jour. Écrivez l’année seule, comme Y-12000.</translation>
    </message>
    <message>
        <source>“%1” goes on where a date ends. Write a day as 2018-12-18, a month as 2018-12, a year as 2018.</source>
        <translation>«&#xa0;%1&#xa0;» continue là où une date se termine. Écrivez un jour sous la forme 2018-12-18, un mois sous la forme 2018-12, une année sous la forme 2018.</translation>
    </message>
    <message>
        <source>“%1”: a date begins with a year of four digits. Write a day as 2018-12-18, a month as 2018-12, a year as 2018; a year of more digits as Y12018.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une date commence par une année de quatre chiffres. Écrivez un jour sous la forme 2018-12-18, un mois sous la forme 2018-12, une année sous la forme 2018&#x202f;; une année de plus de quatre chiffres, sous la forme Y12018.</translation>
    </message>
    <message>
        <source>“%1”: there is no year -0000. The year 1 BC is written 0000, 2 BC is -0001.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’y a pas d’année -0000. L’an 1 av.&#xa0;J.-C. s’écrit 0000, l’an 2 av.&#xa0;J.-C. s’écrit -0001.</translation>
    </message>
    <message>
        <source>“%1”: Y stands before years of five digits or more, the first of them not 0. Write a shorter year without Y, with four digits.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: Y précède les années de cinq chiffres ou plus, dont le premier n’est pas 0. Écrivez une année plus courte sans Y, avec quatre chiffres.</translation>
    </message>
    <message>
        <source>“%1” lies too far away for the calendar. Years have at most nine digits here.</source>
        <translation>«&#xa0;%1&#xa0;» est trop éloigné pour le calendrier. Ici, une année a neuf chiffres au plus.</translation>
    </message>
    <message>
        <source>“%1”: the month is two digits from 01 to 12, or from 21 to 24 for spring, summer, autumn and winter. Write December 2018 as 2018-12.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le mois s’écrit avec deux chiffres, de 01 à 12, ou de 21 à 24 pour le printemps, l’été, l’automne et l’hiver. Écrivez décembre 2018 sous la forme 2018-12.</translation>
    </message>
    <message>
        <source>“%1”: the day is two digits from 01 to 31. Write 8 December 2018 as 2018-12-08.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le jour s’écrit avec deux chiffres, de 01 à 31. Écrivez le 8 décembre 2018 sous la forme 2018-12-08.</translation>
    </message>
    <message>
        <source>“%1”: a season or another part of a year has no days. Leave the last number out, or write a month from 01 to 12.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une saison ou une autre partie de l’année n’a pas de jours. Retirez le dernier nombre, ou écrivez un mois de 01 à 12.</translation>
    </message>
    <message>
        <source>“%1”: a time follows a whole day and has hours, minutes and seconds, as in 2018-12-18T10:20:30, with Z or +01:00 behind it if the time zone is known.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’heure suit un jour complet et comporte heures, minutes et secondes, comme dans 2018-12-18T10:20:30, suivies de Z ou de +01:00 si le fuseau horaire est connu.</translation>
    </message>
    <message>
        <source>“%1”: what stands after an unknown digit (X) is unknown too. Write XX there, or leave it out, as in 201X or 2018-XX.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce qui suit un chiffre inconnu (X) est inconnu aussi. Écrivez-y XX, ou retirez-le, comme dans 201X ou 2018-XX.</translation>
    </message>
    <message>
        <source>“%1” has two strokes. A stroke stands between the two ends of an interval, as in 2018-12-17/2018-12-18; a day is written 2018-12-18.</source>
        <translation>«&#xa0;%1&#xa0;» contient deux barres obliques. La barre oblique sépare les deux bornes d’un intervalle, comme dans 2018-12-17/2018-12-18&#x202f;; un jour s’écrit 2018-12-18.</translation>
    </message>
    <message>
        <source>“%1” has no date at either end. Write at least one, as in ../2018-12-18 or 2018-12-18/..; leave the date empty if nothing is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’a de date à aucune de ses deux bornes. Écrivez-en au moins une, comme dans ../2018-12-18 ou 2018-12-18/..&#x202f;; laissez la date vide si rien n’est connu.</translation>
    </message>
    <message>
        <source>“%1”: the ends of an interval are days, months or years. Leave out the time of day.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les bornes d’un intervalle sont des jours, des mois ou des années. Retirez l’heure.</translation>
    </message>
    <message>
        <source>“%1”: a list holds days, months or years with commas between them, as in [2018-12-17,2018-12-18] or [2016..2018].</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une liste contient des jours, des mois ou des années séparés par des virgules, comme dans [2018-12-17,2018-12-18] ou [2016..2018].</translation>
    </message>
    <message>
        <source>“%1” lacks its closing bracket. Write [2018-12-17,2018-12-18] for one of several dates, {2018-12-17,2018-12-18} for all of them.</source>
        <translation>Il manque le crochet ou l’accolade de fin à «&#xa0;%1&#xa0;». Écrivez [2018-12-17,2018-12-18] pour l’une de plusieurs dates, {2018-12-17,2018-12-18} pour toutes ces dates.</translation>
    </message>
    <message>
        <source>There is no date here. Write one as 2018-12-18, 2018-12 or 2018.</source>
        <translation>Il n’y a pas de date ici. Écrivez-en une sous la forme 2018-12-18, 2018-12 ou 2018.</translation>
    </message>
    <message>
        <source>“%1” is too long for a date. Write one date, an interval, or a shorter list.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour une date. Écrivez une seule date, un intervalle ou une liste plus courte.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». Écrivez l’une de ces valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a text between quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>«&#xa0;%1&#xa0;» manque. Ajoutez-le.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>Dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>a list of ranges, each [begin, end] with begin below end</source>
        <translation>une liste de plages, chacune sous la forme [début, fin], le début étant inférieur à la fin</translation>
    </message>
    <message>
        <source>an object between braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
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
        <translation>PUBLICATION</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>PUBLISHER</source>
        <translation>ÉDITEUR</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>NATURE</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>PORTE SUR</translation>
    </message>
    <message>
        <source>STATEMENTS</source>
        <translation>DÉCLARATIONS</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>VERDICT</translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation>AFFIRMATION</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTICLE</translation>
    </message>
    <message>
        <source>NO.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>SAID</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>ASSERTER</source>
        <translation>LOCUTEUR</translation>
    </message>
    <message>
        <source>(the article)</source>
        <translation>(l’article)</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>POSITION</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>FIABILITÉ</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>ÉLÉMENT DE PREUVE</translation>
    </message>
    <message>
        <source>(proof)</source>
        <translation>(preuve)</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>LECTURE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>VERS</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>HEURE (UTC)</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>PdfObjects</name>
    <message>
        <source>The PDF came out in a form that cannot be finished. Export the report as HTML and tell us of this.</source>
        <translation>Le PDF obtenu a une forme qui ne permet pas de l’achever. Exportez le rapport en HTML et signalez-nous ce problème.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Write names with “ / ” between, such as Security / Espionage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un thème. Écrivez les noms en les séparant par «&#xa0;/&#xa0;», par exemple Sécurité / Espionnage.</translation>
    </message>
    <message>
        <source>There is no article “%1” in this project. Load it first, or write its file name, title or id.</source>
        <translation>Il n’y a pas d’article «&#xa0;%1&#xa0;» dans ce projet. Chargez-le d’abord, ou écrivez son nom de fichier, son titre ou son identifiant.</translation>
    </message>
    <message>
        <source>“%1” names %2 articles. Write the id of the one that is meant: %3.</source>
        <translation>«&#xa0;%1&#xa0;» désigne %2 articles. Écrivez l’identifiant de celui dont il s’agit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it, with its kind.</source>
        <translation>«&#xa0;%1&#xa0;» manque. Ajoutez cette entrée, avec sa nature.</translation>
    </message>
    <message>
        <source>In “%1”, “kind” is missing. Write article, person, organisation, group or unnamed.</source>
        <translation>Dans «&#xa0;%1&#xa0;», «&#xa0;kind&#xa0;» manque. Écrivez article, person, organisation, group ou unnamed.</translation>
    </message>
    <message>
        <source>“quotation” is missing. Add the words as they are printed, in a list.</source>
        <translation>«&#xa0;quotation&#xa0;» manque. Ajoutez les mots tels qu’imprimés, dans une liste.</translation>
    </message>
    <message>
        <source>A quotation is empty. Add the words as they are printed, or take it out.</source>
        <translation>Une citation est vide. Ajoutez les mots tels qu’imprimés, ou retirez-la.</translation>
    </message>
    <message>
        <source>A piece of evidence has no quotation, no url and no citation. Add one of them.</source>
        <translation>Un élément de preuve n’a ni «&#xa0;quotation&#xa0;», ni «&#xa0;url&#xa0;», ni «&#xa0;citation&#xa0;». Ajoutez l’un des trois.</translation>
    </message>
    <message>
        <source>An assessment has no “verdict”. Add one.</source>
        <translation>Un verdict n’a pas de «&#xa0;verdict&#xa0;». Ajoutez-en un.</translation>
    </message>
    <message>
        <source>A link has no “kind”. Add one, such as repeats or contradicts.</source>
        <translation>Un lien n’a pas de «&#xa0;kind&#xa0;». Ajoutez-en un, comme repeats ou contradicts.</translation>
    </message>
    <message>
        <source>A link names no statement. Write the number of one in “to”.</source>
        <translation>Un lien ne désigne aucune déclaration. Écrivez le numéro de l’une d’elles dans «&#xa0;to&#xa0;».</translation>
    </message>
    <message>
        <source>The link to %1 was left out. %2</source>
        <translation>Le lien vers %1 a été omis. %2</translation>
    </message>
    <message>
        <source>A doubtful reading needs both “as_printed” and “probably_meant”. Add the missing one.</source>
        <translation>Une lecture douteuse exige à la fois «&#xa0;as_printed&#xa0;» et «&#xa0;probably_meant&#xa0;». Ajoutez celui qui manque.</translation>
    </message>
    <message>
        <source>“manner” is missing. Write direct, indirect, mixed, unmarked or own voice.</source>
        <translation>«&#xa0;manner&#xa0;» manque. Écrivez direct, indirect, mixed, unmarked ou own voice.</translation>
    </message>
    <message>
        <source>“kind” is missing. Write person, organisation, group or unnamed.</source>
        <translation>«&#xa0;kind&#xa0;» manque. Écrivez person, organisation, group ou unnamed.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Déclaration %1</translation>
    </message>
    <message>
        <source>It is no object between braces. Write it as one.</source>
        <translation>Ce n’est pas un objet entre accolades. Écrivez-le comme tel.</translation>
    </message>
    <message>
        <source>Another statement has this number already. Give it one of its own.</source>
        <translation>Une autre déclaration porte déjà ce numéro. Donnez-lui un numéro propre.</translation>
    </message>
    <message>
        <source>The offsets are in “%1”; only Unicode code points are read.</source>
        <translation>Les positions sont en «&#xa0;%1&#xa0;»&#x202f;; seuls les points de code Unicode sont lus.</translation>
    </message>
    <message>
        <source>“claims” is missing. Add the list of statements.</source>
        <translation>«&#xa0;claims&#xa0;» manque. Ajoutez la liste des déclarations.</translation>
    </message>
    <message>
        <source>Agent “%1”</source>
        <translation>Personne ou organisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Topic “%1”</source>
        <translation>Thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is no sound JSON: %1, in line %2. Correct it there and try again.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1, à la ligne %2. Corrigez-le à cet endroit et réessayez.</translation>
    </message>
    <message>
        <source>The passage lies outside the article&apos;s text. Correct its offsets, which count code points, or quote the words.</source>
        <translation>Le passage est en dehors du texte de l’article. Corrigez ses positions, qui se comptent en points de code, ou citez les mots.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in the article&apos;s text. Quote them letter for letter.</source>
        <translation>Les mots «&#xa0;%1&#xa0;» ne figurent pas dans le texte de l’article. Citez-les lettre pour lettre.</translation>
    </message>
    <message>
        <source>The words “%1” stand in the article more than once. Add “prefix”, the words right before them, or “passage”.</source>
        <translation>Les mots «&#xa0;%1&#xa0;» figurent plusieurs fois dans l’article. Ajoutez «&#xa0;prefix&#xa0;», c’est-à-dire les mots qui précèdent immédiatement, ou «&#xa0;passage&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped before this statement. What was recorded stays; record the file again for the rest.</source>
        <translation>Interrompu avant cette déclaration. Ce qui a été enregistré est conservé&#x202f;; enregistrez de nouveau le fichier pour le reste.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>The statement is gone. Record the file again.</source>
        <translation>La déclaration n’existe plus. Enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The link to statement %1 was left out: there is no such statement. Record it, then this file again; only the link is added then.</source>
        <translation>Le lien vers la déclaration %1 a été omis&#xa0;: cette déclaration n’existe pas. Enregistrez-la, puis de nouveau ce fichier&#x202f;; seul le lien sera alors ajouté.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The project could not be read to its end, so the report is incomplete. Have the project checked, or open a backup of it. (%1)</source>
        <translation>Le projet n’a pas pu être lu jusqu’au bout&#xa0;: le rapport est incomplet. Faites vérifier le projet ou ouvrez-en une sauvegarde. (%1)</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was written.</source>
        <translation>Le rapport a été annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The report could not be written whole (%1). Free some space or choose another place.</source>
        <translation>Le rapport n’a pas pu être écrit en entier (%1). Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été interrompue.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no letter or digit to look for. Write a word.</source>
        <translation>Il n’y a ni lettre ni chiffre à chercher. Écrivez un mot.</translation>
    </message>
    <message>
        <source>This says only what to leave out. Write a word to look for as well, or a filter such as kind:claim.</source>
        <translation>Ceci indique seulement ce qu’il faut exclure. Écrivez aussi un mot à chercher, ou un filtre comme kind:claim.</translation>
    </message>
    <message>
        <source>What is left out cannot be an alternative to something else. Write it outside the OR, or a word to look for beside it.</source>
        <translation>Ce qui est exclu ne peut pas être une alternative à autre chose. Écrivez-le hors du OR, ou ajoutez à côté un mot à chercher.</translation>
    </message>
    <message>
        <source>A filter stands beside the words, not within brackets or OR. Move it to the end of the line; write the same filter twice to find either value.</source>
        <translation>Un filtre se place à côté des mots, pas entre parenthèses ni dans un OR. Déplacez-le à la fin de la ligne&#x202f;; répétez le même filtre pour trouver l’une ou l’autre valeur.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. Write words there, or leave the brackets out.</source>
        <translation>Il n’y a rien entre ces parenthèses. Écrivez-y des mots, ou retirez les parenthèses.</translation>
    </message>
    <message>
        <source>This bracket was not opened. Leave it out, or write another one before.</source>
        <translation>Cette parenthèse n’a pas été ouverte. Retirez-la, ou écrivez-en une autre avant.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write another one behind the words that belong together.</source>
        <translation>Cette parenthèse n’est pas fermée. Écrivez-en une autre après les mots qui vont ensemble.</translation>
    </message>
    <message>
        <source>AND and OR stand between two words. Write one on each side, or use small letters to look for the word itself.</source>
        <translation>AND et OR se placent entre deux mots. Écrivez-en un de chaque côté, ou utilisez des minuscules pour chercher le mot lui-même.</translation>
    </message>
    <message>
        <source>NOT stands before what to leave out. Write a word behind it, or use small letters to look for the word itself.</source>
        <translation>NOT se place devant ce qu’il faut exclure. Écrivez un mot après, ou utilisez des minuscules pour chercher le mot lui-même.</translation>
    </message>
    <message>
        <source>There are no records of this kind. Write kind:article, kind:claim, kind:statement, kind:agent, kind:evidence or kind:note.</source>
        <translation>Il n’existe pas d’éléments de ce type. Écrivez kind:article, kind:claim, kind:statement, kind:agent, kind:evidence ou kind:note.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets. Write the search with fewer.</source>
        <translation>Il y a trop de parenthèses imbriquées. Écrivez la recherche avec moins de parenthèses.</translation>
    </message>
    <message>
        <source>Leaving out what is left out finds too much. Write here what you are looking for.</source>
        <translation>Exclure ce qui est déjà exclu donne trop de résultats. Écrivez ici ce que vous cherchez.</translation>
    </message>
    <message>
        <source>This is too long for a search. Look for a few words of it.</source>
        <translation>C’est trop long pour une recherche. Cherchez-en quelques mots.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the phrase, or leave it out.</source>
        <translation>Ce guillemet n’est pas fermé. Écrivez-en un autre après l’expression, ou retirez-le.</translation>
    </message>
    <message>
        <source>Here is no value behind “%1:”. Write one directly behind the colon, with quotation marks if it has several words; or put the word itself in quotation marks to look for it.</source>
        <translation>Il n’y a pas de valeur après «&#xa0;%1:&#xa0;». Écrivez-en une juste après le deux-points, entre guillemets si elle compte plusieurs mots&#x202f;; ou mettez le mot lui-même entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Write “%2:” if you mean that, or put quotation marks around it to look for these words.</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1:&#xa0;». Écrivez «&#xa0;%2:&#xa0;» si c’est ce que vous voulez dire, ou mettez le tout entre guillemets pour chercher ces mots.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Claimline</source>
        <translation>À propos de Claimline</translation>
    </message>
    <message>
        <source>Claimline %1

Follow what is claimed in public: who said it, when, and how we know.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Claimline %1

Suivre ce qui est affirmé en public&#xa0;: qui l’a dit, quand, et comment nous le savons.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Load articles…</source>
        <translation>&amp;Charger des articles…</translation>
    </message>
    <message>
        <source>Load a &amp;folder…</source>
        <translation>Charger un &amp;dossier…</translation>
    </message>
    <message>
        <source>Paste as an &amp;article</source>
        <translation>Coller comme &amp;article</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Export the &amp;timeline…</source>
        <translation>Exporter la c&amp;hronologie…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Re&amp;chercher dans l’article</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>&amp;Mark a claim</source>
        <translation>&amp;Marquer une affirmation</translation>
    </message>
    <message>
        <source>&amp;Edit the statement</source>
        <translation>&amp;Modifier la déclaration</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>Move the mark to the se&amp;lection</source>
        <translation>Placer la marque sur la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Remove the statement</source>
        <translation>&amp;Retirer la déclaration</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marque &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>Marque &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Déclarations</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hi&amp;storique</translation>
    </message>
    <message>
        <source>Lar&amp;ger font</source>
        <translation>Caractères plus &amp;grands</translation>
    </message>
    <message>
        <source>S&amp;maller font</source>
        <translation>Caractères plus &amp;petits</translation>
    </message>
    <message>
        <source>&amp;Normal font</source>
        <translation>Caractères &amp;normaux</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>À &amp;propos de Claimline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Suivre ce qui est affirmé en public&#xa0;: qui l’a dit, quand, et comment nous le savons.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light, dark or high-contrast.</source>
        <translation>Couleurs pour cette fois&#xa0;: system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Size of all letters for this run, in percent: 70 to 300.</source>
        <translation>Taille de tous les caractères pour cette fois, en pour cent&#xa0;: de 70 à 300.</translation>
    </message>
    <message>
        <source>Language of the window for this run: en, nl, de or fr.</source>
        <translation>Langue de la fenêtre pour cette fois&#xa0;: en, nl, de ou fr.</translation>
    </message>
    <message>
        <source>A project to open, or articles to load.</source>
        <translation>Un projet à ouvrir, ou des articles à charger.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::AgentField</name>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>What a new name is</source>
        <translation>Ce qu’est un nouveau nom</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Application</name>
    <message>
        <source>The project could not be read: %1. Close it, and open a backup or a copy of it.</source>
        <translation>Le projet n’a pas pu être lu&#xa0;: %1. Fermez-le, puis ouvrez une sauvegarde ou une copie.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ArticlePanel</name>
    <message>
        <source>No article is chosen.

Choose one on the left.</source>
        <translation>Aucun article n’est choisi.

Choisissez-en un à gauche.</translation>
    </message>
    <message>
        <source>code, such as en</source>
        <translation>code, comme fr</translation>
    </message>
    <message>
        <source>code, such as nl</source>
        <translation>code, comme en</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Paru</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The article&apos;s record</source>
        <translation>La fiche de l’article</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Published when</source>
        <translation>Date de parution</translation>
    </message>
    <message>
        <source>Whether the words are a translation</source>
        <translation>Si le texte est une traduction</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>quand il a paru</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>Not known yet: %1. It may stay so: nothing is made up.</source>
        <translation>Pas encore connu&#xa0;: %1. Cela peut le rester&#xa0;: rien n’est inventé.</translation>
    </message>
    <message>
        <source>Captured %1 from %2</source>
        <translation>Capturé le %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ChainEditor</name>
    <message>
        <source>Remove hop</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>The route from the article inwards</source>
        <translation>Le chemin, de l’article vers l’intérieur</translation>
    </message>
    <message>
        <source>Whether we saw this hop&apos;s own words ourselves</source>
        <translation>Si nous avons vu nous-mêmes les propres mots de cette étape</translation>
    </message>
    <message>
        <source>Add a hop</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>The article has it from somebody: a newspaper, an agency, a book</source>
        <translation>L’article le tient de quelqu’un&#xa0;: un journal, une agence, un livre</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
</context>
<context>
    <name>claimline::gui::DateField</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>2018-12-18, or as vague as it is: 2018-12, 2018, 2018-12~ (about), 2018? (possibly), 2018-12-17/2018-12-18 (between), ../2018 (no later than)</source>
        <translation>2018-12-18, ou aussi vague que ce l’est&#xa0;: 2018-12, 2018, 2018-12~ (environ), 2018? (peut-être), 2018-12-17/2018-12-18 (entre), ../2018 (au plus tard)</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>tel qu’écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>claimline::gui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Inspector</name>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>claimline::gui::IssueList</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What could not be loaded</source>
        <translation>Ce qui n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
</context>
<context>
    <name>claimline::gui::LoadingStatus</name>
    <message>
        <source>Loading articles</source>
        <translation>Chargement des articles</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) loaded</source>
        <translation>
            <numerusform>%n article chargé</numerusform>
            <numerusform>%n articles chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) while loading; each is listed below with its reason.</source>
        <translation>
            <numerusform>%n problème lors du chargement&#x202f;; il figure ci-dessous avec sa raison.</numerusform>
            <numerusform>%n problèmes lors du chargement&#x202f;; chacun figure ci-dessous avec sa raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1 (lecture seule)</translation>
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
        <translation>Marquer une affirmation (C)</translation>
    </message>
</context>
<context>
    <name>claimline::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ProjectCommands</name>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Where the new project is to be kept</source>
        <translation>Où conserver le nouveau projet</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline)</source>
        <translation>Projets Claimline (*.claimline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Claimline projects (*.claimline);;All files (*)</source>
        <translation>Projets Claimline (*.claimline);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Start a new project in another place instead.</source>
        <translation>Le dossier %1 ne peut pas être créé. Commencez plutôt un nouveau projet à un autre endroit.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>Load articles</source>
        <translation>Charger des articles</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.md *.markdown);;All files (*)</source>
        <translation>Articles (*.html *.htm *.xhtml *.txt *.md *.markdown);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Load a folder of articles</source>
        <translation>Charger un dossier d’articles</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy an article first, then paste it here.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un article, puis collez-le ici.</translation>
    </message>
    <message>
        <source>An address alone cannot be loaded. Save the page as a file and drop that, or copy its text and paste it.</source>
        <translation>Une adresse seule ne peut pas être chargée. Enregistrez la page dans un fichier et déposez-le, ou copiez son texte et collez-le.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderMargin</name>
    <message>
        <source>Numbers of the marks</source>
        <translation>Numéros des marques</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderPane</name>
    <message>
        <source>No article is open.

Choose one on the left, or drop files, a text or a page here.
To paste a text as an article, click on the library and press Ctrl+V.</source>
        <translation>Aucun article n’est ouvert.

Choisissez-en un à gauche, ou déposez ici des fichiers, un texte ou une page.
Pour coller un texte comme article, cliquez sur la bibliothèque et appuyez sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Note it as a translation</source>
        <translation>Noter comme traduction</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>À nouveau depuis le début</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>publisher unknown</source>
        <translation>éditeur inconnu</translation>
    </message>
    <message>
        <source>published when is unknown</source>
        <translation>date de parution inconnue</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically.</source>
        <translation>Le texte dit qu’il a été traduit automatiquement.</translation>
    </message>
    <message>
        <source>The text says that it is a translation.</source>
        <translation>Le texte dit qu’il est une traduction.</translation>
    </message>
    <message>
        <source>The text says that it was translated automatically, from %1.</source>
        <translation>Le texte dit qu’il a été traduit automatiquement&#x202f;; langue d’origine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text says that it was translated from %1.</source>
        <translation>Le texte dit qu’il a été traduit&#x202f;; langue d’origine&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReaderView</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposée)</translation>
    </message>
    <message numerus="yes">
        <source>Statement %1</source>
        <translation>
            <numerusform>Déclaration %1</numerusform>
            <numerusform>Déclarations %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::RecordList</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>claimline::gui::ReportWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par affirmation</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Toutes les affirmations</translation>
    </message>
    <message>
        <source>Disputed claims only</source>
        <translation>Seulement les affirmations contestées</translation>
    </message>
    <message>
        <source>Undisputed claims only</source>
        <translation>Seulement les affirmations non contestées</translation>
    </message>
    <message>
        <source>With the timeline</source>
        <translation>Avec la chronologie</translation>
    </message>
    <message>
        <source>Without the timeline</source>
        <translation>Sans la chronologie</translation>
    </message>
    <message>
        <source>a general one</source>
        <translation>un titre général</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Affirmations</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Plus loin</translation>
    </message>
    <message numerus="yes">
        <source>The first %n page(s)</source>
        <translation>
            <numerusform>La première page</numerusform>
            <numerusform>Les %n premières pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;OpenDocument text (*.odt);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte OpenDocument (*.odt);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementForm</name>
    <message>
        <source>The words may not say what was meant</source>
        <translation>Les mots ne disent peut-être pas ce qui était voulu</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>L’affirmation en une phrase</translation>
    </message>
    <message>
        <source>How the article gives the words</source>
        <translation>Comment l’article rend les paroles</translation>
    </message>
    <message>
        <source>The article&apos;s word for saying</source>
        <translation>Le mot de l’article pour dire</translation>
    </message>
    <message>
        <source>How sure the speaker is said to be</source>
        <translation>À quel point la personne se dit sûre</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Dit quand</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>À propos de quand</translation>
    </message>
    <message>
        <source>Remark, printed in reports</source>
        <translation>Remarque, imprimée dans les rapports</translation>
    </message>
    <message>
        <source>says, told, according to …</source>
        <translation>dit, a déclaré, selon …</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Comm&amp;ent</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <translation>A&amp;morce</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>Cer&amp;titude</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Dit</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablement voulu</translation>
    </message>
    <message>
        <source>Why the words may not say what was meant</source>
        <translation>Pourquoi les mots ne disent peut-être pas ce qui était voulu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>&amp;Doubtful wording</source>
        <translation>Mots &amp;douteux</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementModel</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (supposition)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposée)</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Dit quand</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>À propos de quand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementPanel</name>
    <message>
        <source>By what route</source>
        <translation>Par quel chemin</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Retirer la déclaration</translation>
    </message>
    <message>
        <source>No statement is chosen.

Put the caret into a sentence of an article, or select some words, and press C to mark a claim. Click on a mark to see its statement.</source>
        <translation>Aucune déclaration n’est choisie.

Placez le curseur dans une phrase d’un article, ou sélectionnez quelques mots, et appuyez sur C pour marquer une affirmation. Cliquez sur une marque pour voir sa déclaration.</translation>
    </message>
    <message>
        <source>Proposed by the program; nobody has accepted it yet.</source>
        <translation>Proposée par le programme&#x202f;; personne ne l’a encore acceptée.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation>Abandonner (Échap)</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Déclaration %1</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Sans passage</translation>
    </message>
</context>
<context>
    <name>claimline::gui::StatementTable</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Filtrer les déclarations</translation>
    </message>
    <message>
        <source>No statements here yet. Mark a claim in an article: caret in its sentence, then C.</source>
        <translation>Il n’y a pas encore de déclarations ici. Marquez une affirmation dans un article&#xa0;: le curseur dans sa phrase, puis C.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelinePanel</name>
    <message>
        <source>By speaker</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par affirmation</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Dit quand</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>À propos de quand</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet. It shows each statement that you mark.</source>
        <translation>Il n’y a encore rien sur la chronologie. Elle montre chaque déclaration que vous marquez.</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;Pages (*.pdf);;Data (*.json)</source>
        <translation>Dessin (*.svg);;Image (*.png);;Pages (*.pdf);;Données (*.json)</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .svg, .png, .pdf or .json.</source>
        <translation>Terminez le nom du fichier par .svg, .png, .pdf ou .json.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The same statements are in the table of statements, with their dates.</source>
        <translation>Les mêmes déclarations figurent, avec leurs dates, dans le tableau des déclarations.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimline::gui::UndoActions</name>
    <message>
        <source>Take back: %1</source>
        <translation>Annule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimline::gui::Weighing</name>
    <message>
        <source>What the evidence does</source>
        <translation>Ce que fait la preuve</translation>
    </message>
    <message>
        <source>Address or citation of the evidence</source>
        <translation>Adresse ou référence de la preuve</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter la preuve</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Genre de lien</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>L’autre déclaration</translation>
    </message>
    <message>
        <source>The other statement: type some of its words</source>
        <translation>L’autre déclaration&#xa0;: tapez quelques-uns de ses mots</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Pourquoi elles sont liées</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Raison du verdict</translation>
    </message>
    <message>
        <source>On what it rests: “on these four sources”</source>
        <translation>Sur quoi il repose&#xa0;: «&#x202f;sur ces quatre sources&#x202f;»</translation>
    </message>
    <message>
        <source>On what the verdict rests</source>
        <translation>Sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>Add verdict</source>
        <translation>Ajouter le verdict</translation>
    </message>
    <message>
        <source>No evidence yet, for or against.</source>
        <translation>Pas encore de preuve, ni pour ni contre.</translation>
    </message>
    <message>
        <source>Not linked to another statement.</source>
        <translation>Liée à aucune autre déclaration.</translation>
    </message>
    <message>
        <source>No verdict yet. A later one is added, none is overwritten.</source>
        <translation>Pas encore de verdict. Un suivant s’ajoute, aucun n’est écrasé.</translation>
    </message>
</context>
<context>
    <name>claimline::gui::WelcomePage</name>
    <message>
        <source>Follow what is claimed in public: who said it, when, and how we know.</source>
        <translation>Suivre ce qui est affirmé en public&#xa0;: qui l’a dit, quand, et comment nous le savons.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Regarder le projet d’exemple</translation>
    </message>
    <message>
        <source>Six short articles on one affair, with their claims: the quickest way to see what this is for.</source>
        <translation>Six courts articles sur une même affaire, avec leurs affirmations&#xa0;: la façon la plus rapide de voir à quoi cela sert.</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Commencer un nouveau projet</translation>
    </message>
    <message>
        <source>One file that holds articles, claims and history.</source>
        <translation>Un seul fichier pour les articles, les affirmations et l’historique.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>A file that ends in .claimline.</source>
        <translation>Un fichier qui se termine par .claimline.</translation>
    </message>
    <message>
        <source>Or drop a project here, or articles: files, a folder, a piece of text.</source>
        <translation>Ou déposez ici un projet, ou des articles&#xa0;: des fichiers, un dossier, un morceau de texte.</translation>
    </message>
    <message>
        <source>No project was open yet.</source>
        <translation>Aucun projet n’a encore été ouvert.</translation>
    </message>
</context>
<context>
    <name>claimline::load</name>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Ce fichier dépasse 50&#xa0;Mo et n’a pas été lu. Chargez la partie qui compte sous forme de fichier texte.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Ce fichier est vide&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Ceci est %1, ce qui n’est pas lu. Chargez un fichier texte, Markdown ou HTML, ou copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>Le jeu de caractères n’est pas déclaré&#x202f;; %1 a été supposé. Si des lettres ont l’air fausses, enregistrez le fichier en UTF-8 et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Cette page ne contient pas de texte&#xa0;: elle est peut-être assemblée par des scripts. Ouvrez-la dans un navigateur, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Ce fichier ne contient pas de texte&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Ce fichier ne contient pas de texte lisible. Chargez un fichier texte, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Chargez-le comme dossier, ou nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord le texte de l’article.</translation>
    </message>
</context>
<context>
    <name>claimline::render</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>An image without width or height cannot be drawn. Choose a larger size.</source>
        <translation>Une image sans largeur ou sans hauteur ne peut pas être dessinée. Choisissez une taille plus grande.</translation>
    </message>
    <message>
        <source>An image of %1 by %2 pixels is too large. Choose a smaller scale, or save as SVG or PDF.</source>
        <translation>Une image de %1 sur %2 pixels est trop grande. Choisissez une échelle plus petite, ou enregistrez en SVG ou en PDF.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>A statement in the article&apos;s own voice is asserted by the article, and only such a one. Choose a speaker, or another manner.</source>
        <translation>Une déclaration faite au nom de l’article lui-même est affirmée par l’article, et elle seule. Choisissez un locuteur, ou une autre forme.</translation>
    </message>
    <message>
        <source>The role is not one of the speaker&apos;s. Choose one of the speaker&apos;s own roles.</source>
        <translation>Ce rôle n’est pas l’un de ceux du locuteur. Choisissez l’un des rôles du locuteur.</translation>
    </message>
    <message>
        <source>A doubtful reading needs all three: what is printed, what was probably meant, and why.</source>
        <translation>Une lecture douteuse exige les trois&#xa0;: ce qui est imprimé, le sens probable, et pourquoi.</translation>
    </message>
    <message>
        <source>Give a name; for an unnamed source, the words that describe it.</source>
        <translation>Donnez un nom&#x202f;; pour une source anonyme, les mots qui la décrivent.</translation>
    </message>
    <message>
        <source>Nobody belongs to himself. Choose another organisation.</source>
        <translation>Nul ne peut appartenir à lui-même. Choisissez une autre organisation.</translation>
    </message>
    <message>
        <source>Give the role a title.</source>
        <translation>Donnez un intitulé au rôle.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, an address or a citation.</source>
        <translation>Un élément de preuve exige un passage, une adresse ou une référence.</translation>
    </message>
    <message>
        <source>A link of this kind cannot join these. Link two statements instead of two claims, or choose another kind.</source>
        <translation>Un lien de ce type ne peut pas joindre ces éléments. Liez deux déclarations plutôt que deux affirmations, ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>Nothing can be linked to itself. Choose another end.</source>
        <translation>Rien ne peut être lié à soi-même. Choisissez une autre extrémité.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>Ce lien existe déjà.</translation>
    </message>
    <message>
        <source>Give the topic a name.</source>
        <translation>Donnez un nom au thème.</translation>
    </message>
    <message>
        <source>There is a topic of this name at this place. Choose another name.</source>
        <translation>Il y a déjà un thème de ce nom à cet endroit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A topic cannot lie below itself.</source>
        <translation>Un thème ne peut pas se trouver sous lui-même.</translation>
    </message>
    <message>
        <source>A note belongs to one article, claim, statement or agent.</source>
        <translation>Une note se rattache à un seul article, une seule affirmation, une seule déclaration ou une seule personne ou organisation.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>La note est vide. Écrivez quelque chose, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the words of the claim first.</source>
        <translation>Rien n’est sélectionné. Sélectionnez d’abord les mots de l’affirmation.</translation>
    </message>
    <message>
        <source>The selection lies outside the article&apos;s text.</source>
        <translation>La sélection est en dehors du texte de l’article.</translation>
    </message>
    <message>
        <source>The selection cuts a character in two.</source>
        <translation>La sélection coupe un caractère en deux.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Choose two different records to merge.</source>
        <translation>Choisissez deux fiches différentes à fusionner.</translation>
    </message>
    <message>
        <source>“%1” still says something, passes it on, or is somebody&apos;s organisation. Merge it into another record, or change those first.</source>
        <translation>«&#xa0;%1&#xa0;» dit encore quelque chose, le transmet, ou est l’organisation de quelqu’un. Fusionnez cette fiche avec une autre, ou modifiez d’abord ces éléments.</translation>
    </message>
    <message>
        <source>This is in the project already, to the last byte: “%1”. It was not loaded again.</source>
        <translation>Ceci est déjà dans le projet, au dernier octet près&#xa0;: «&#xa0;%1&#xa0;». Le contenu n’a pas été chargé de nouveau.</translation>
    </message>
    <message>
        <source>There is no text in it. Paste the text itself instead.</source>
        <translation>Il n’y a pas de texte dedans. Collez plutôt le texte lui-même.</translation>
    </message>
    <message>
        <source>A translation or correction needs a text.</source>
        <translation>Une traduction ou une correction exige un texte.</translation>
    </message>
    <message>
        <source>State the claim in one sentence.</source>
        <translation>Formulez l’affirmation en une phrase.</translation>
    </message>
    <message>
        <source>To split a claim, choose some of its statements, but not all of them.</source>
        <translation>Pour scinder une affirmation, choisissez certaines de ses déclarations, mais pas toutes.</translation>
    </message>
    <message>
        <source>State the new claim in one sentence.</source>
        <translation>Formulez la nouvelle affirmation en une phrase.</translation>
    </message>
    <message>
        <source>Choose two different claims to merge.</source>
        <translation>Choisissez deux affirmations différentes à fusionner.</translation>
    </message>
    <message>
        <source>A verdict needs its reason.</source>
        <translation>Un verdict exige sa raison.</translation>
    </message>
    <message>
        <source>This article is not in the project (any more).</source>
        <translation>Cet article ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This capture is not in the project (any more).</source>
        <translation>Cette capture ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This claim is not in the project (any more).</source>
        <translation>Cette affirmation ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This statement is not in the project (any more).</source>
        <translation>Cette déclaration ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This person or organisation is not in the project (any more).</source>
        <translation>Cette personne ou organisation ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the project (any more).</source>
        <translation>Cet élément de preuve ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This link is not in the project (any more).</source>
        <translation>Ce lien ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This topic is not in the project (any more).</source>
        <translation>Ce thème ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This note is not in the project (any more).</source>
        <translation>Cette note ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This passage is not in the project (any more).</source>
        <translation>Ce passage ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This name is not in the project (any more).</source>
        <translation>Ce nom ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This role is not in the project (any more).</source>
        <translation>Cette fonction ne figure pas (ou plus) dans le projet.</translation>
    </message>
    <message>
        <source>This layer is not in the project (any more).</source>
        <translation>Cette couche ne figure pas (ou plus) dans le projet.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Loaded “%1”</source>
        <translation>«&#x202f;%1&#x202f;» chargé</translation>
    </message>
    <message>
        <source>Changed the record of “%1”</source>
        <translation>Fiche de «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Changed when “%1” was published</source>
        <translation>Date de parution de «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Removed the article “%1”</source>
        <translation>Article «&#x202f;%1&#x202f;» retiré</translation>
    </message>
    <message>
        <source>Captured “%1” again</source>
        <translation>«&#x202f;%1&#x202f;» capturé à nouveau</translation>
    </message>
    <message>
        <source>Laid a translation or correction over “%1”</source>
        <translation>Traduction ou correction posée sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removed a translation or correction of “%1”</source>
        <translation>Traduction ou correction de «&#x202f;%1&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Marked a claim in “%1”</source>
        <translation>Affirmation marquée dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Recorded the statement “%1”</source>
        <translation>Déclaration «&#x202f;%1&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>Changed the extent of “%1”</source>
        <translation>Étendue de «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Changed the statement “%1”</source>
        <translation>Déclaration «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Accepted the statement “%1”</source>
        <translation>Déclaration «&#x202f;%1&#x202f;» acceptée</translation>
    </message>
    <message>
        <source>Removed the statement “%1”</source>
        <translation>Déclaration «&#x202f;%1&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Changed the route of “%1”</source>
        <translation>Chemin de «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>Restated a claim as “%1”</source>
        <translation>Affirmation reformulée en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Changed what time “%1” is about</source>
        <translation>Période dont parle «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Changed the topics of “%1”</source>
        <translation>Sujets de «&#x202f;%1&#x202f;» modifiés</translation>
    </message>
    <message>
        <source>Split off the claim “%1”</source>
        <translation>Affirmation «&#x202f;%1&#x202f;» détachée</translation>
    </message>
    <message>
        <source>Merged a claim into “%1”</source>
        <translation>Affirmation fusionnée avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removed the claim “%1”</source>
        <translation>Affirmation «&#x202f;%1&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Changed the record of %1</source>
        <translation>Fiche de %1 modifiée</translation>
    </message>
    <message>
        <source>Gave another name to %1</source>
        <translation>Autre nom donné à %1</translation>
    </message>
    <message>
        <source>Removed a name of %1</source>
        <translation>Nom de %1 retiré</translation>
    </message>
    <message>
        <source>Gave a role to %1</source>
        <translation>Fonction donnée à %1</translation>
    </message>
    <message>
        <source>Removed a role of %1</source>
        <translation>Fonction de %1 retirée</translation>
    </message>
    <message>
        <source>Merged two records into %1</source>
        <translation>Deux fiches fusionnées en %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Added evidence on “%1”</source>
        <translation>Preuve ajoutée à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Changed evidence on “%1”</source>
        <translation>Preuve de «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message>
        <source>Removed evidence on “%1”</source>
        <translation>Preuve de «&#x202f;%1&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Linked “%1”</source>
        <translation>«&#x202f;%1&#x202f;» liée</translation>
    </message>
    <message>
        <source>Changed a link of “%1”</source>
        <translation>Lien de «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>Removed a link of “%1”</source>
        <translation>Lien de «&#x202f;%1&#x202f;» retiré</translation>
    </message>
    <message>
        <source>Assessed “%1”</source>
        <translation>«&#x202f;%1&#x202f;» évaluée</translation>
    </message>
    <message>
        <source>Added the topic “%1”</source>
        <translation>Sujet «&#x202f;%1&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>Changed the topic “%1”</source>
        <translation>Sujet «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>Removed the topic “%1”</source>
        <translation>Sujet «&#x202f;%1&#x202f;» retiré</translation>
    </message>
    <message>
        <source>Wrote a note: “%1”</source>
        <translation>Note écrite&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Changed a note: “%1”</source>
        <translation>Note modifiée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removed a note: “%1”</source>
        <translation>Note retirée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Changed the project&apos;s setting “%1”</source>
        <translation>Réglage «&#x202f;%1&#x202f;» du projet modifié</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Published when?</source>
        <translation>Paru quand&#x202f;?</translation>
    </message>
    <message>
        <source>Is the date right?</source>
        <translation>La date est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>Published by whom?</source>
        <translation>Publié par qui&#x202f;?</translation>
    </message>
    <message>
        <source>Translated from what?</source>
        <translation>Traduit de quelle langue&#x202f;?</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>no claims marked</source>
        <translation>aucune affirmation marquée</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept this statement?</source>
        <translation>Accepter cette déclaration&#x202f;?</translation>
    </message>
</context>
<context>
    <name>load</name>
    <message>
        <source>This page was not read: %1. Open it in a browser, copy its text and paste it.</source>
        <translation>Cette page n’a pas été lue&#xa0;: %1. Ouvrez-la dans un navigateur, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>it has more than half a million tags</source>
        <translation>elle compte plus d’un demi-million de balises</translation>
    </message>
    <message>
        <source>one of its tags has more than a thousand attributes</source>
        <translation>l’une de ses balises a plus de mille attributs</translation>
    </message>
    <message>
        <source>too many of its formatting tags are never closed</source>
        <translation>un trop grand nombre de ses balises de mise en forme ne sont jamais fermées</translation>
    </message>
    <message>
        <source>its elements are nested more than a thousand levels deep</source>
        <translation>ses éléments sont imbriqués sur plus de mille niveaux</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>elle dépasse 32&#xa0;Mo</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>une archive zip ou un document bureautique</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database or a Claimline project</source>
        <translation>une base de données ou un projet Claimline</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement audio ou vidéo</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened. Check that you may read it.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Loading was stopped after %1 of %2 files.</source>
        <translation>Le chargement a été interrompu après %1 fichiers sur %2.</translation>
    </message>
    <message>
        <source>The page says that it is in “%1”, but its text reads as “%2”. Set the language by hand if that is wrong.</source>
        <translation>La page se dit en «&#xa0;%1&#xa0;», mais son texte semble être en «&#xa0;%2&#xa0;». Choisissez la langue à la main si c’est faux.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB and was not read. Load the part that matters as a text file.</source>
        <translation>Ce fichier dépasse 50&#xa0;Mo et n’a pas été lu. Chargez la partie qui compte sous forme de fichier texte.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to load.</source>
        <translation>Ce fichier est vide&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.</source>
        <translation>Ceci est %1, ce qui n’est pas lu. Chargez un fichier texte, Markdown ou HTML, ou copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.</source>
        <translation>Le jeu de caractères n’est pas déclaré&#x202f;; %1 a été supposé. Si des lettres ont l’air fausses, enregistrez le fichier en UTF-8 et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.</source>
        <translation>Cette page ne contient pas de texte&#xa0;: elle est peut-être assemblée par des scripts. Ouvrez-la dans un navigateur, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>This file holds no text: there is nothing to load.</source>
        <translation>Ce fichier ne contient pas de texte&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Load a text, Markdown or HTML file.</source>
        <translation>Ce fichier ne contient pas de texte lisible. Chargez un fichier texte, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Load it as a folder, or name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Chargez-le comme dossier, ou nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is no regular file and was not read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article&apos;s text first.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord le texte de l’article.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The printer cannot be reached. Choose another one, or export a PDF.</source>
        <translation>L’imprimante est injoignable. Choisissez-en une autre, ou exportez un PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>End the file&apos;s name in .pdf, .html, .odt or .md.</source>
        <translation>Terminez le nom du fichier par .pdf, .html, .odt ou .md.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample project is missing in this build. Start a new project instead.</source>
        <translation>Le projet d’exemple manque dans cette version. Commencez plutôt un nouveau projet.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The project was changed in a way that does not fit this step.</source>
        <translation>Le projet a été modifié d’une façon incompatible avec cette opération.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that cannot be written to. Open it for reading only, or copy it to another folder.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans un dossier où l’on ne peut pas écrire. Ouvrez-le en lecture seule, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans %2 sur %3 (processus %4). Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then do this again; nothing was changed.</source>
        <translation>Le disque est plein. Libérez de la place, puis recommencez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run a check of the project before you go on; nothing was changed.</source>
        <translation>Le fichier du projet est endommagé. Lancez une vérification du projet avant de continuer&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That would break a rule of the project (%1). Nothing was changed.</source>
        <translation>Cela enfreindrait une règle du projet (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project could not be written (%1). Nothing was changed.</source>
        <translation>Le projet n’a pas pu être écrit (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Choose a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé (%2). Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The project file cannot be read any more (%1). Was it moved?</source>
        <translation>Le fichier du projet n’est plus lisible (%1). A-t-il été déplacé&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Damaged structure: %1</source>
        <translation>Structure endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record of “%1” refers to one that is not there</source>
        <translation>Un enregistrement de «&#xa0;%1&#xa0;» renvoie à un autre qui n’existe pas</translation>
    </message>
    <message>
        <source>The search index “%1” does not fit its texts</source>
        <translation>L’index de recherche «&#xa0;%1&#xa0;» ne correspond pas à ses textes</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été interrompue.</translation>
    </message>
    <message>
        <source>A captured article was altered in the file (SHA-256 %1)</source>
        <translation>Un article capturé a été altéré dans le fichier (SHA-256 %1)</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation>La sauvegarde a été interrompue&#x202f;; aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout&#xa0;: %1</translation>
    </message>
    <message>
        <source>A backup needs another name than the project itself.</source>
        <translation>Une sauvegarde doit porter un autre nom que le projet lui-même.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Choose another place.</source>
        <translation>La sauvegarde n’a pas pu être écrite (%1). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>La sauvegarde n’a pas pu être écrite dans «&#xa0;%1&#xa0;». Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Claimline. Install that version to open it; the file was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Claimline. Installez cette version pour l’ouvrir&#x202f;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Restore it from a backup; the file was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2). Restaurez-le à partir d’une sauvegarde&#x202f;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il s’agit d’un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>“%1” is no Claimline project. Open a file that Claimline made, or load this one as an article.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Claimline. Ouvrez un fichier créé par Claimline, ou chargez celui-ci comme article.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Open it for reading only, or copy it to a place of your own.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture. Ouvrez-le en lecture seule, ou copiez-le à un endroit qui vous appartient.</translation>
    </message>
    <message>
        <source>its tables are not those of a Claimline project</source>
        <translation>ses tables ne sont pas celles d’un projet Claimline</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (supposition)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>source non nommée</translation>
    </message>
</context>
</TS>
