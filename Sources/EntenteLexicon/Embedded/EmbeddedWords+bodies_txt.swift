// Written by .ci/embed from Data/bodies.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_bodies_txt = ##"""
# Who can act: organisations, agencies, committees, offices and standing groups. A line is an entity: its canonical name, then its other names.
[Actor Organisation]

European Union | EU | exact: Union | es: Unión Europea | es: UE | pt: União Europeia | fr: Union européenne
United Nations | UN | United Nations Organization | es: Naciones Unidas | es: ONU | pt: Nações Unidas
CELAC | Community of Latin American and Caribbean States | es: Comunidad de Estados Latinoamericanos y Caribeños | pt: Comunidade de Estados Latino-Americanos e Caribenhos
CLASI | Latin American Committee on Internal Security | Latin American Committee for Internal Security
  es: Comité Latinoamericano de Seguridad Interior | pt: Comitê Latino-Americano de Segurança Interior
Ameripol | Police Community of the Americas | es: Comunidad de Policías de América | pt: Comunidade de Polícias das Américas
INTERPOL | International Criminal Police Organization | International Criminal Police Organisation | ICPO-INTERPOL | es: Organización Internacional de Policía Criminal
AFRIPOL | African Union Mechanism for Police Cooperation | African Police Cooperation Organization
ASEANAPOL | ASEAN Chiefs of National Police | ASEAN National Police
African Union | AU | es: Unión Africana | pt: União Africana
ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations | es: Asociación de Naciones de Asia Sudoriental
Organization of American States | OAS | Organisation of American States | es: Organización de los Estados Americanos | es: Organización de Estados Americanos | es: OEA
  pt: Organização dos Estados Americanos
MERCOSUR | Southern Common Market | Mercosul | es: Mercado Común del Sur | pt: Mercado Comum do Sul
SICA | Central American Integration System | es: Sistema de la Integración Centroamericana
Andean Community | CAN | es: Comunidad Andina
CARICOM | Caribbean Community | es: Comunidad del Caribe
OECS | Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States
UNASUR | Union of South American Nations | es: Unión de Naciones Suramericanas
PROSUR | Forum for the Progress of South America
Pacific Alliance | es: Alianza del Pacífico
ALBA | Bolivarian Alliance for the Peoples of Our America | ALBA-TCP
Regional Security System | RSS
CARICOM IMPACS | IMPACS | CARICOM Implementation Agency for Crime and Security
Ibero-American General Secretariat | SEGIB | es: Secretaría General Iberoamericana
Amazon Cooperation Treaty Organization | ACTO | OTCA | es: Organización del Tratado de Cooperación Amazónica
ECOWAS | Economic Community of West African States | es: Comunidad Económica de los Estados de África Occidental | es: CEDEAO | fr: CEDEAO
ECCAS | Economic Community of Central African States | fr: CEEAC
EAC | East African Community
SADC | Southern African Development Community
IGAD | Intergovernmental Authority on Development
COMESA | Common Market for Eastern and Southern Africa
Arab Maghreb Union
CEN-SAD | Community of Sahel-Saharan States
G5 Sahel
Alliance of Sahel States
Lake Chad Basin Commission
Gulf of Guinea Commission
Indian Ocean Commission
Indian Ocean Rim Association | IORA
International Conference on the Great Lakes Region | ICGLR
SARPCCO | Southern African Regional Police Chiefs Cooperation Organisation | Southern African Regional Police Chiefs Cooperation Organization
EAPCCO | Eastern Africa Police Chiefs Cooperation Organisation | Eastern Africa Police Chiefs Cooperation Organization
WAPCCO | West African Police Chiefs Committee
CAPCCO | Central African Police Chiefs Committee
League of Arab States | Arab League | es: Liga de los Estados Árabes | es: Liga Árabe
Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf | es: Consejo de Cooperación del Golfo
GCCPOL | Gulf Police | GCC-POL
Arab Interior Ministers Council | AIMC | Council of Arab Interior Ministers
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation
Commonwealth of Independent States | CIS
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization
Collective Security Treaty Organization | CSTO
Eurasian Economic Union | EAEU
Organization of Turkic States
Economic Cooperation Organization
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
UNDP | United Nations Development Programme | es: Programa de las Naciones Unidas para el Desarrollo | es: PNUD | pt: PNUD
UNEP | United Nations Environment Programme
UN Women | United Nations Entity for Gender Equality and the Empowerment of Women
FAO | Food and Agriculture Organization of the United Nations | Food and Agriculture Organization
UNCTAD | United Nations Conference on Trade and Development
UNOPS | United Nations Office for Project Services
UNOWAS | United Nations Office for West Africa and the Sahel
ICMPD | International Centre for Migration Policy Development
Council of the Baltic Sea States | CBSS
Nordic Council of Ministers
Organization of the Black Sea Economic Cooperation | BSEC | Black Sea Economic Cooperation
Regional Cooperation Council | RCC
Commonwealth Secretariat
Central American Bank for Economic Integration | CABEI | es: Banco Centroamericano de Integración Económica | es: BCIE
SAARC | South Asian Association for Regional Cooperation
Pacific Islands Forum | PIF
Pacific Islands Chiefs of Police | PICP
Oceania Customs Organisation | OCO
APEC | Asia-Pacific Economic Cooperation
Commonwealth | Commonwealth of Nations
G7 | Group of Seven
G20 | Group of Twenty
BRICS
NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | es: OTAN
OSCE | Organization for Security and Co-operation in Europe | Organisation for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe
Council of Europe | CoE | es: Consejo de Europa | pt: Conselho da Europa
OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | es: OCDE
FATF | Financial Action Task Force | es: Grupo de Acción Financiera Internacional | es: GAFI | fr: GAFI
World Customs Organization | WCO | World Customs Organisation | es: Organización Mundial de Aduanas
International Maritime Organization | IMO
International Civil Aviation Organization | ICAO
International Organization for Migration | IOM | es: Organización Internacional para las Migraciones | es: OIM
International Labour Organization | ILO
World Health Organization | exact: WHO | World Health Organisation
UNESCO | United Nations Educational, Scientific and Cultural Organization
UNICEF | United Nations Children's Fund
UNICRI | United Nations Interregional Crime and Justice Research Institute
Pan American Health Organization | PAHO
World Bank | World Bank Group
International Monetary Fund | IMF
World Trade Organization | WTO
International Criminal Court
Asian Development Bank
African Development Bank
Inter-American Development Bank | IDB
Development Bank of Latin America | Development Bank of Latin America and the Caribbean | CAF
International Committee of the Red Cross | ICRC
Wolfsberg Group
Basel Institute on Governance
Transparency International
Small Arms Survey
Migration, Asylum, Refugees Regional Initiative | MARRI
Global Initiative against Transnational Organized Crime | GI-TOC
CITES Secretariat
International Consortium on Combating Wildlife Crime | ICCWC
eucrim
Council of the European Union | Council of the EU | exact: Council | es: Consejo de la Unión Europea | pt: Conselho da União Europeia | within: European Union
European Council | es: Consejo Europeo | within: European Union
European Parliament | es: Parlamento Europeo | within: European Union
European Commission | exact: Commission | es: Comisión Europea | pt: Comissão Europeia | within: European Union
General Secretariat of the Council | GSC
European Court of Auditors
European Court of Justice | Court of Justice of the European Union
European Investment Bank
United Nations Security Council | UN Security Council
United Nations General Assembly | UN General Assembly
United Nations Economic and Social Council | ECOSOC
African Union Commission | AU Commission | exact: Commission | within: African Union
ASEAN Secretariat
OAS General Secretariat | General Secretariat of the OAS | General Secretariat of the Organization of American States
CEMAC | Economic and Monetary Community of Central Africa | Central African Economic and Monetary Community
Benelux Union | Benelux
Visegrad Group | Visegrád Group | V4
Union for the Mediterranean | UfM
Salzburg Forum
Energy Community
Melanesian Spearhead Group | MSG
ASEAN Regional Forum | ARF
Economic Cooperation Organization | ECO
Organization of Ibero-American States | Organisation of Ibero-American States | OEI | es: Organización de Estados Iberoamericanos
COMJIB | Conference of Ministers of Justice of the Ibero-American Countries | es: Conferencia de Ministros de Justicia de los Países Iberoamericanos
CPLP | Community of Portuguese Language Countries | Community of Portuguese-Speaking Countries | pt: Comunidade dos Países de Língua Portuguesa
International Organisation of La Francophonie | Organisation internationale de la Francophonie | OIF
Mano River Union
Accra Initiative
European Bank for Reconstruction and Development | EBRD
International Association of Prosecutors | IAP
International Association of Chiefs of Police | IACP
Southeast Europe Police Chiefs Association | SEPCA
Combined Maritime Forces | CMF
Institute for Security Studies | ISS
Hedayah
Eurasian Group on Combating Money Laundering and Financing of Terrorism | EAG | Eurasian Group
UNECE | United Nations Economic Commission for Europe
ESCWA | United Nations Economic and Social Commission for Western Asia | Economic and Social Commission for Western Asia
ECLAC | United Nations Economic Commission for Latin America and the Caribbean | Economic Commission for Latin America and the Caribbean | es: CEPAL
ESCAP | UNESCAP | United Nations Economic and Social Commission for Asia and the Pacific | Economic and Social Commission for Asia and the Pacific
UNECA | United Nations Economic Commission for Africa | Economic Commission for Africa
RECSA | Regional Centre on Small Arms | Regional Centre on Small Arms in the Great Lakes Region, the Horn of Africa and Bordering States
UNREC | United Nations Regional Centre for Peace and Disarmament in Africa
UNLIREC | United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean
UNRCPD | United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific
UNIDIR | United Nations Institute for Disarmament Research
UNODA | United Nations Office for Disarmament Affairs
UNRCCA | United Nations Regional Centre for Preventive Diplomacy for Central Asia
UNOCA | United Nations Regional Office for Central Africa
UNSOM | United Nations Assistance Mission in Somalia
MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
UNMIK | United Nations Interim Administration Mission in Kosovo
UNAMA | United Nations Assistance Mission in Afghanistan
UNFPA | United Nations Population Fund
UNAIDS
UN-Habitat | United Nations Human Settlements Programme
UNIDO | United Nations Industrial Development Organization
UNITAR | United Nations Institute for Training and Research
UNV | United Nations Volunteers
World Food Programme | WFP
International Fund for Agricultural Development | IFAD
International Telecommunication Union | ITU
Universal Postal Union | UPU
World Tourism Organization | UNWTO
World Intellectual Property Organization | WIPO
World Meteorological Organization | WMO
World Organisation for Animal Health | WOAH
Organisation for the Prohibition of Chemical Weapons | OPCW
International Organization for Standardization
International Federation of Red Cross and Red Crescent Societies | IFRC
International Union for Conservation of Nature | IUCN
World Wide Fund for Nature | WWF
Wildlife Justice Commission
Environmental Investigation Agency
World Economic Forum
Inter-American Institute for Cooperation on Agriculture | IICA
Latin American Reserve Fund | FLAR
CEMLA | Center for Latin American Monetary Studies | Centre for Latin American Monetary Studies
Pacific Community | SPC | Secretariat of the Pacific Community
Pacific Islands Forum Fisheries Agency | FFA | Forum Fisheries Agency
Secretariat of the Pacific Regional Environment Programme | SPREP
Pacific Immigration Development Community | PIDC
Pacific Islands Law Officers' Network | PILON
Western and Central Pacific Fisheries Commission | WCPFC
Indian Ocean Tuna Commission | IOTC
Caribbean Disaster Emergency Management Agency | CDEMA
Caribbean Public Health Agency | CARPHA
Caribbean Development Bank
Caribbean Customs Law Enforcement Council | CCLEC
Association of Caribbean States
Association of Caribbean Commissioners of Police | ACCP
Islamic Development Bank | IsDB
Asian Infrastructure Investment Bank | AIIB
Eurasian Development Bank
Central American Integration System General Secretariat
West African Economic and Monetary Union | WAEMU
CILSS | Permanent Interstate Committee for Drought Control in the Sahel
Liptako-Gourma Authority
Niger Basin Authority
Nile Basin Initiative
Southern African Customs Union | SACU
African Export-Import Bank | Afreximbank
African Center for the Study and Research on Terrorism | African Centre for the Study and Research on Terrorism | ACSRT | CAERT
AUCTC | African Union Counter Terrorism Centre | African Union Counter-Terrorism Centre
CISSA | Committee of Intelligence and Security Services of Africa
ICPALD | IGAD Centre for Pastoral Areas and Livestock Development
GCC-STAT | Statistical Centre for the Cooperation Council for the Arab Countries of the Gulf
Gulf Organization for Industrial Consulting
Arab League Educational, Cultural and Scientific Organization | ALECSO
Arab Monetary Fund
Organization of Arab Petroleum Exporting Countries | OAPEC
OPEC | Organization of the Petroleum Exporting Countries
CAREC | Central Asia Regional Economic Cooperation
SPECA | United Nations Special Programme for the Economies of Central Asia
TRACECA
Conference on Interaction and Confidence Building Measures in Asia | CICA
Interstate Commission for Water Coordination of Central Asia | ICWC
International Fund for Saving the Aral Sea | IFAS
Colombo Plan | Colombo Plan Drug Advisory Programme
Mekong River Commission
Lower Mekong Initiative
SEARCCT | Southeast Asia Regional Centre for Counter-Terrorism
ARMAC | ASEAN Regional Mine Action Center
AHA Centre | ASEAN Coordinating Centre for Humanitarian Assistance
HELCOM | Helsinki Commission
Barents Euro-Arctic Council
Arctic Council
CEFTA | Central European Free Trade Agreement
Central European Initiative
South-East European Cooperation Process | SEECP
RACVIAC
Adriatic and Ionian Initiative
European Free Trade Association | EFTA
European Committee of the Regions
European Economic and Social Committee
European Central Bank
Eurocontrol
Venice Commission | European Commission for Democracy through Law
ODIHR | OSCE Office for Democratic Institutions and Human Rights
IRMCT | International Residual Mechanism for Criminal Tribunals
ENTSOG
EDQM

[Actor Agency]
UNODC | United Nations Office on Drugs and Crime | es: Oficina de las Naciones Unidas contra la Droga y el Delito | pt: Escritório das Nações Unidas sobre Drogas e Crime
OHCHR | Office of the United Nations High Commissioner for Human Rights
European Public Prosecutor's Office | EPPO
European External Action Service | EEAS | es: Servicio Europeo de Acción Exterior | es: SEAE
INTERPOL Global Complex for Innovation | IGCI
Regional Anti-Terrorist Structure | RATS | Regional Anti-Terrorist Structure of the Shanghai Cooperation Organisation | SCO RATS
CIVIPOL
DCAF | Geneva Centre for Security Sector Governance
Joint Interagency Task Force South | JIATF South | JIATF-South | JIATF-S
CeCLAD-M | Centre de Coordination pour la Lutte Anti-Drogue en Méditerranée
German Federal Criminal Police Office | Bundeskriminalamt | BKA | Federal Criminal Police Office
Guardia Civil | Spanish Civil Guard
Carabinieri | Arma dei Carabinieri
Polícia Judiciária
New Zealand Police
Information Fusion Centre | IFC
International Institute for Justice and the Rule of Law | IIJ
Naif Arab University for Security Sciences | NAUSS
Regional Maritime Information Fusion Centre | RMIFC
Regional Coordination Operations Centre | RCOC | Regional Operations Coordination Centre | Regional Centre for Operational Coordination
CRESMAO | Regional Maritime Security Centre for West Africa | Regional Centre for Maritime Security in West Africa
CRESMAC | Regional Maritime Security Centre for Central Africa | Regional Centre for Maritime Security in Central Africa
Interregional Coordination Centre | Inter-regional Coordination Centre | ICC Yaoundé | CIC Yaoundé
Europol | European Union Agency for Law Enforcement Cooperation | European Police Office | es: Agencia de la Unión Europea para la Cooperación Policial
  es: Oficina Europea de Policía | pt: Agência da União Europeia para a Cooperação Policial | pt: Serviço Europeu de Polícia
Eurojust | European Union Agency for Criminal Justice Cooperation | European Agency for Criminal Justice Cooperation
  es: Agencia de la Unión Europea para la Cooperación Judicial Penal | pt: Agência da União Europeia para a Cooperação Judiciária Penal
Frontex | European Border and Coast Guard Agency | es: Agencia Europea de la Guardia de Fronteras y Costas
  pt: Agência Europeia da Guarda de Fronteiras e Costeira
EUDA | European Union Drugs Agency | es: Agencia de la Unión Europea sobre Drogas
  es: Agencia de Drogas de la Unión Europea | es: Agencia Europea de Drogas | pt: Agência da União Europeia sobre Drogas | pt: Agência da União Europeia sobre a Droga | pt: Agência Europeia de Drogas
EMCDDA | European Monitoring Centre for Drugs and Drug Addiction | es: Observatorio Europeo de las Drogas y las Toxicomanías | pt: Observatório Europeu da Droga e da Toxicodependência
  es: OEDT | pt: OEDT
CEPOL | European Union Agency for Law Enforcement Training | European Police College
  es: Agencia de la Unión Europea para la Formación Policial | pt: Agência da União Europeia para a Formação Policial
MAOC-N | MAOC(N) | MAOC (N) | Maritime Analysis and Operations Centre - Narcotics | Maritime Analysis and Operations Centre (Narcotics) | Maritime Analysis and Operations Centre | MAOC
  es: Centro de Análisis y Operaciones Marítimas en materia de Narcóticos | es: Centro de Análisis y Operaciones contra el Narcotráfico Marítimo | pt: Centro de Análise e Operações Marítimas - Narcotráfico | pt: Centro de Análise e Operações Marítimas
eu-LISA | European Union Agency for the Operational Management of Large-Scale IT Systems
EUAA | European Union Agency for Asylum
ENISA | European Union Agency for Cybersecurity
FRA | European Union Agency for Fundamental Rights
EMSA | European Maritime Safety Agency
EFCA | European Fisheries Control Agency
EUSPA | European Union Agency for the Space Programme
AMLA | Authority for Anti-Money Laundering and Countering the Financing of Terrorism | Anti-Money Laundering Authority
EUIPO | European Union Intellectual Property Office
European Union Satellite Centre | SatCen
European Defence Agency
CARICC | Central Asian Regional Information and Coordination Centre | Central Asian Regional Information and Coordination Center
SELEC | Southeast European Law Enforcement Center | Southeast European Law Enforcement Centre
JCLEC | Jakarta Centre for Law Enforcement Cooperation
ReCAAP ISC | ReCAAP Information Sharing Centre
SEESAC | South Eastern and Eastern Europe Clearinghouse for the Control of Small Arms and Light Weapons
AUDA-NEPAD | African Union Development Agency
Africa CDC | Africa Centres for Disease Control and Prevention
International Atomic Energy Agency | IAEA
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency
Drug Enforcement Administration | DEA
Federal Bureau of Investigation | FBI
Homeland Security Investigations
Royal Canadian Mounted Police | RCMP
Australian Federal Police
National Crime Agency | NCA
AECID | Spanish Agency for International Development Cooperation | es: Agencia Española de Cooperación Internacional para el Desarrollo
FIIAPP | International and Ibero-American Foundation for Administration and Public Policies
Expertise France
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit
Foreign, Commonwealth and Development Office | FCDO
Bureau of International Narcotics and Law Enforcement Affairs | INL
USAID | United States Agency for International Development
JICA | Japan International Cooperation Agency
Economic and Financial Crimes Commission | EFCC
National Drug Law Enforcement Agency | NDLEA
EFSA | European Food Safety Authority
ECDC | European Centre for Disease Prevention and Control
European Environment Agency
ACER | European Union Agency for the Cooperation of Energy Regulators
EUNAVFOR ATALANTA | EUNAVFOR Atalanta | EU NAVFOR ATALANTA | EU NAVFOR Atalanta | Operation ATALANTA | Operation Atalanta
EUNAVFOR ASPIDES | EUNAVFOR Aspides | EU NAVFOR ASPIDES | Operation ASPIDES | Operation Aspides
EUNAVFOR MED IRINI | EUNAVFOR MED Irini | Operation IRINI | Operation Irini
EUCAP Sahel Niger
EUCAP Sahel Mali
EUCAP Somalia
EUBAM Libya
EUBAM Moldova and Ukraine | EUBAM
EULEX Kosovo | EULEX
EUAM Ukraine
EUAM Iraq
EUPM Moldova
EUTM Mozambique
EUTM Somalia
Pacific Transnational Crime Coordination Centre | PTCCC
Pacific Fusion Centre
Regional Narcotics Interagency Fusion Cell
Australian Border Force
New Zealand Customs Service
Royal Solomon Islands Police Force
Royal Malaysia Police
Philippine National Police
Indonesian National Police
Singapore Police Force
Royal Thai Police
Korean National Police Agency
National Police Agency of Japan
South African Police Service
Ghana Police Service
Nigeria Police Force
Nigeria Customs Service
Kenya Wildlife Service
Kenya Revenue Authority
Uganda Police Force
Zambia Police Service
Tanzania Police Force
Rwanda National Police
Rwanda Investigation Bureau
Canada Border Services Agency
Public Safety Canada
Global Affairs Canada
U.S. Coast Guard | United States Coast Guard
Jamaica Constabulary Force
Trinidad and Tobago Police Service
Federal Police of Brazil
National Police of Colombia
Gendarmerie Nationale

[Actor Office]
UNOCT | United Nations Office of Counter-Terrorism
European Anti-Fraud Office | OLAF
High Representative of the Union for Foreign Affairs and Security Policy | High Representative for Foreign Affairs and Security Policy | exact: High Representative | High Representative/Vice-President | HR/VP
United Nations Secretary-General | Secretary-General of the United Nations | UN Secretary-General | United Nations Secretary General
Chairperson of the African Union Commission | Chairperson of the AU Commission
Secretary-General of ASEAN | ASEAN Secretary-General
OSCE Secretary General | Secretary General of the OSCE | OSCE Secretary-General
Secretary General of the Council of Europe
GCC Secretariat General | General Secretariat of the GCC | GCC General Secretariat | Secretariat General of the GCC
EU Anti-Trafficking Coordinator
EU Counter-Terrorism Coordinator
EU Drugs Coordinator
Council presidency | Presidency of the Council | Council Presidency | EU Presidency | Presidency of the Council of the European Union | exact: Presidency
INTERPOL National Central Bureau | National Central Bureau | NCB

[Actor Committee]
COSI | Standing Committee on Operational Cooperation on Internal Security | European Standing Committee on Operational Cooperation on Internal Security
  Standing Committee on Operational Cooperation on Internal Security of the Council of the European Union
Coreper | Committee of Permanent Representatives
SOMTC | Senior Officials Meeting on Transnational Crime | ASEAN Senior Officials Meeting on Transnational Crime
AMMTC | ASEAN Ministerial Meeting on Transnational Crime
CTED | Counter-Terrorism Committee Executive Directorate | United Nations Counter-Terrorism Committee Executive Directorate
COSI Support Group
CICTE | Inter-American Committee against Terrorism | es: Comité Interamericano contra el Terrorismo
CICAD | Inter-American Drug Abuse Control Commission | es: Comisión Interamericana para el Control del Abuso de Drogas
INCB | International Narcotics Control Board | es: Junta Internacional de Fiscalización de Estupefacientes
CND | Commission on Narcotic Drugs | es: Comisión de Estupefacientes
CCPCJ | Commission on Crime Prevention and Criminal Justice
Political and Security Committee
Peace and Security Council | African Union Peace and Security Council
Counter-Terrorism Committee
MESICIC
GRECO | Group of States against Corruption
MONEYVAL
T-CY | Cybercrime Convention Committee
GRETA | Group of Experts on Action against Trafficking in Human Beings

[Actor TaskForce]
Counter-Narcotics Task Force | Bi-Regional Counter-Narcotics Task Force
Multinational Joint Task Force | MNJTF
Egmont Centre of FIU Excellence and Leadership

[Event Series]
AMMTC Plus Three | AMMTC+3 | AMMTC + 3 | AMMTC Plus Three Consultation | ASEAN Plus Three Ministerial Meeting on Transnational Crime
AMMTC Plus China | ASEAN Plus China Ministerial Meeting on Transnational Crime | AMMTC + China | AMMTC+China | AMMTC Plus China Consultation | AMMTC + China Consultation | AMMTC+China Consultation
AMMTC Plus Japan | ASEAN Plus Japan Ministerial Meeting on Transnational Crime | AMMTC + Japan | AMMTC+Japan | AMMTC Plus Japan Consultation | AMMTC + Japan Consultation | AMMTC+Japan Consultation
AMMTC Plus India | ASEAN Plus India Ministerial Meeting on Transnational Crime | AMMTC + India | AMMTC+India | AMMTC Plus India Consultation | AMMTC + India Consultation | AMMTC+India Consultation
AMMTC Plus EU | ASEAN Plus EU Ministerial Meeting on Transnational Crime | AMMTC + EU | AMMTC+EU | AMMTC Plus EU Consultation | AMMTC + EU Consultation | AMMTC+EU Consultation
AMMTC Plus Australia | ASEAN Plus Australia Ministerial Meeting on Transnational Crime | AMMTC + Australia | AMMTC+Australia | AMMTC Plus Australia Consultation | AMMTC + Australia Consultation | AMMTC+Australia Consultation
AMMTC Plus Russia | AMMTC + Russia | AMMTC+Russia | AMMTC Plus Russia Consultation | AMMTC + Russia Consultation | AMMTC+Russia Consultation
AMMTC Plus US | AMMTC + US | AMMTC+US | AMMTC Plus US Consultation | AMMTC + US Consultation | AMMTC+US Consultation
SOMTC Plus Three | SOMTC+3 | SOMTC + 3 | SOMTC Plus Three Consultation | ASEAN Plus Three Senior Officials Meeting on Transnational Crime
SOMTC Plus China | ASEAN Plus China Senior Officials Meeting on Transnational Crime | SOMTC + China | SOMTC+China | SOMTC Plus China Consultation | SOMTC + China Consultation | SOMTC+China Consultation
SOMTC Plus Japan | ASEAN Plus Japan Senior Officials Meeting on Transnational Crime | SOMTC + Japan | SOMTC+Japan | SOMTC Plus Japan Consultation | SOMTC + Japan Consultation | SOMTC+Japan Consultation
SOMTC Plus India | ASEAN Plus India Senior Officials Meeting on Transnational Crime | SOMTC + India | SOMTC+India | SOMTC Plus India Consultation | SOMTC + India Consultation | SOMTC+India Consultation
SOMTC Plus EU | ASEAN Plus EU Senior Officials Meeting on Transnational Crime | SOMTC + EU | SOMTC+EU | SOMTC Plus EU Consultation | SOMTC + EU Consultation | SOMTC+EU Consultation
SOMTC Plus Australia | ASEAN Plus Australia Senior Officials Meeting on Transnational Crime | SOMTC + Australia | SOMTC+Australia | SOMTC Plus Australia Consultation | SOMTC + Australia Consultation | SOMTC+Australia Consultation
SOMTC Plus Russia | SOMTC + Russia | SOMTC+Russia | SOMTC Plus Russia Consultation | SOMTC + Russia Consultation | SOMTC+Russia Consultation
SOMTC Plus US | SOMTC + US | SOMTC+US | SOMTC Plus US Consultation | SOMTC + US Consultation | SOMTC+US Consultation
"""##
