/// Documents in the layouts that forums use; written for these tests, about bodies that there are not.
enum Fixtures {
  static let resolution = """
    United Nations                                   A/RES/81/214
    General Assembly
                                                     Distr.: General
                                                     14 January 2027

            Resolution adopted by the General Assembly on 18 December 2026

            81/214. Strengthening cooperation of landlocked States on river patrols

            The General Assembly,

            Recalling its resolution 80/101 of 16 December 20251 on inland waters,

            1.      Welcomes the report of the Secretary-General;1

            2.      Urges Member States:

            (a)     To share river charts with the Lake Tana Basin Commission;

            (b)     To consider:

            (i)     Joint patrols;

            (ii)    A common register of vessels;

            (c)     To report each year;

            3.      Decides to remain seized of the matter.

    _______________
    1 A/81/77.
    """

  static let statement = """
    # Joint Statement of the Mekong Customs Ministers

    **Vientiane, 17-18 July 2024**

    We, the Customs Ministers of the Mekong Basin, met in Vientiane and agreed as follows:

    ## Maritime security

    1. We welcomed the opening of the Mekong Data Centre[^1] in Luang Prabang.
    2. We reaffirmed our support for the *Mekong Patrol Programme* (MPP) and its [work plan](https://example.org/plan_2024_a.pdf).

    ## Trade facilitation

    3. We tasked senior officials to:
       - draft a single form;
       - report to the ministers by
         March 2025.
    4. We agreed on short- and long-term measures.

    [^1]: Set up in 2019.
    """

  static let release = """
    MINISTRY OF INTERIOR OF THE REPUBLIC OF ZAMBIA

    PRESS RELEASE

    Zambia and Malawi launch joint border post

    Lusaka, 12 May 2024 – The Minister of Interior and her counterpart from Malawi opened a joint
    border post at Mchinji today.

    They will also:

    - train officers;
    - share data.

    About the ministry

    The ministry was founded in 1964.

    **Paid for by
    the Southern Corridor Fund**
    """

  static let agreement = """
    AGREEMENT ESTABLISHING THE ANDEAN RIVER AGENCY

    CHAPTER I
    GENERAL PROVISIONS

    Article 1
    Establishment

    1. The Andean River Agency is hereby established.
    2. The Agency has its seat in Iquitos.

    Article 2
    Tasks

    The Agency shall:
    (a) monitor illegal mining;
    (b) train river police.

    CHAPTER II
    FINAL PROVISIONS

    Article 3. This Agreement enters into force on 1 March 2026.
    """

  /// Pages with running heads and feet; `\u{0C}` parts them.
  static let pages = """
    Union of Ports                                CP/DEC. 7
    Addis Ababa, 9 April 2024

    DECISION ON THE SECURITY OF PORTS

    2.1 The Committee recalls the Lomé Charter and asks the Commission to report on the state of
                                                  CP/DEC. 7
                          - 1 -
    \u{0C}Union of Ports                                CP/DEC. 7

    ratification in all regions.

    2.2 The Committee endorses the Gulf Ports Network. The Network shall report to the
                                                  CP/DEC. 7
                          - 2 -
    \u{0C}Union of Ports                                CP/DEC. 7

    Committee every year.
                                                  CP/DEC. 7
                          - 3 -
    """

  static let torn = """
    BLACK SEA POLICE FORUM

    Communiqué adopted at the meeting of the Black Sea Police Forum in Varna on 4 June 2021

    1.
    2.

    The Forum welcomes the accession of Georgia, and thanks the Danube Centre!, for its help in
    the region;

    The Forum endorses the Coastal Radar Plan;
     Formerly the Danube Bureau.
     3.

    4

    The Forum calls on all members to join the Coastal
    Radar Plan;
    The Forum will meet again in 2022.
    """

  static let note = """
    **Port Moresby, 2 May 2023
    (OR. fr)**

    **811/23**

    LIMITE

    **NOTE**

    ---

    From:\tSecretariat
    To:\tMembers
    No. prev. doc.:\t702/1/23 REV 1
    Subject:\tRules of the Reef Council and the Customs Network

    ---

    Members will find in annex the rules agreed by the Reef Council at its meeting on 30 April 2023.

    **Rules of the Reef Council
    and the Customs Network**

    PART I – PRINCIPLES

    1. Background

    The Council was set up in 2011¹. It is open to all coastal States of the region.

    ¹ <https://example.org/st_11>

    2. Meetings

    The Council shall meet in three formats. They are these:

    1. ministers, in the first year;
    2. officials, in the second year.

    Considering their needs, the members agree:

    1. to keep records;
    2. to share them.

    PART II – FORMATS

    1. Ministers

    Composition

    - a. Ministers of the coastal States take part.
    - b. Observers may be invited.

    Functions

    The ministers will, *inter alia*:

    - a. take decisions;
    - b. report to the Forum.

    ## **ANNEX TO THE RULES: WORK PLAN**

    ### **1- Patrols**

    - i) Develop actions against networks involved in:
      - illegal fishing,

    - dumping.

    ii) Support the Reef Patrol Programme.
    """

  static let page = """
    <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav><a href="/">Home</a></nav>
    <h1>Pacific Islands &amp; partners sign fisheries pact</h1>
    <p>Suva, 3 June 2025 – The Pacific Fisheries Forum<sup>1</sup> and <a href="https://example.org/nz">New&nbsp;Zealand</a> signed a pact. It covers:</p>
    <ul><li>joint patrols;</li><li>shared radar<ul><li>in the north</li></ul></li></ul>
    <h2>Next steps</h2>
    <ol><li>The Forum will meet in Apia.</li><li>Members will report.</li></ol>
    <table><tr><th>Member</th><th>Since</th></tr><tr><td>Fiji</td><td>2011</td></tr></table>
    <p>5 &lt; 6 and snake_case stay.</p>
    <p>[1] Based in Honiara.</p>
    </body></html>
    """

  static let communique = """
    Horn Security Forum

    Final communiqué

    I. POLITICAL DIALOGUE

    1. The ministers met in Djibouti.

    2. They supported the Regional Radar System (RRS).

    II. SECURITY

    3. They called for joint training, in particular:

    a) of coast guards;
    b) of customs officers.

    The ministers, in a paragraph without a number, thanked their hosts.

    ANNEX I
    WORK PLAN

    1. Training in 2025.

    ANNEX II
    BUDGET

    1. Two million a year.
    """

  static let all = [resolution, statement, release, agreement, pages, torn, note, communique]
}
