// Written by .ci/embed from Data/instruments.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_instruments_txt = ##"""
# Frameworks, cycles, plans, strategies, treaties, assessments; texts known by a name of their own.
[Instrument Framework]
FATF Recommendations | Recommendations of the Financial Action Task Force | FATF Standards | Financial Action Task Force Recommendations | FATF 40 Recommendations | es: Recomendaciones del GAFI
EMPACT | European Multidisciplinary Platform Against Criminal Threats | EMPACT cooperation platform | EU Policy Cycle for organised and serious international crime
  EU Policy Cycle for organized and serious international crime | EU policy cycle | es: Plataforma Multidisciplinar Europea contra las Amenazas Delictivas
APLICAMOS
European Security Union | Security Union
EU-LAC Partnership on Justice and Security | Partnership on Justice and Security | Partnership on Justice and Security between the European Union and Latin America and the Caribbean
EU-CELAC Coordination and Cooperation Mechanism on Drugs | EU-CELAC Mechanism on Drugs | Coordination and Cooperation Mechanism on Drugs between the EU and CELAC
Schengen Information System | SIS
ECRIS | European Criminal Records Information System
African Peace and Security Architecture | APSA
ASEAN Political-Security Community
Yaoundé Code of Conduct
Yaoundé Architecture
Djibouti Code of Conduct
Jeddah Amendment
2030 Agenda for Sustainable Development | 2030 Agenda | Agenda 2030
Agenda 2063
Sustainable Development Goals | SDGs
Global Compact for Safe, Orderly and Regular Migration | Global Compact for Migration
FATF Recommendations | FATF Standards | FATF 40 Recommendations
Kimberley Process
Pompidou Group
Mérida Initiative

[Instrument Assessment]
EU SOCTA | SOCTA | European Union Serious and Organised Crime Threat Assessment | Serious and Organised Crime Threat Assessment | EU Serious and Organised Crime Threat Assessment
IDEAL | Latin American Documentation and Threat Assessment Instrument | IDEAL threat assessment
IOCTA | Internet Organised Crime Threat Assessment
TE-SAT | European Union Terrorism Situation and Trend Report
EU Drug Markets Report
World Drug Report
Global Organized Crime Index

[Instrument Strategy]
EU Drugs Strategy 2021-2025 | EU Drugs Strategy | European Union Drugs Strategy | EU Drugs Strategy and Action Plan 2021-2025 | EU Drugs Strategy and Action Plan
EU Strategy to tackle Organised Crime 2021-2025 | EU Strategy to Tackle Organised Crime | EU Strategy to tackle Organised Crime
EU Maritime Security Strategy
EU Strategic Compass | Strategic Compass
Samoa Agreement
2050 Africa's Integrated Maritime Strategy | 2050 AIM Strategy
Hemispheric Drug Strategy
Central American Security Strategy | ESCA | es: Estrategia de Seguridad de Centroamérica
CARICOM Crime and Security Strategy

[Instrument Plan]
EU Drugs Action Plan 2021-2025 | EU Drugs Action Plan | EU Action Plan on Drugs 2021-2025 | EU Action Plan on Drugs
EU roadmap to fight drug trafficking and organised crime | EU Roadmap to fight drug trafficking and organised crime
African Union Plan of Action on Drug Control and Crime Prevention | AU Plan of Action on Drug Control
ASEAN Plan of Action to Combat Transnational Crime | ASEAN Plan of Action in Combating Transnational Crime
ASEAN Plan of Action to Prevent and Counter the Rise of Radicalisation and Violent Extremism
Hemispheric Plan of Action on Drugs
Lima Action Plan

[Instrument Treaty]
Palermo Convention | United Nations Convention against Transnational Organized Crime | United Nations Convention against Transnational Organised Crime | UNTOC | UN Convention against Transnational Organized Crime | UN Convention against Transnational Organised Crime
  es: Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional | es: Convención de Palermo | pt: Convenção de Palermo
United Nations Convention against Corruption | UNCAC | Mérida Convention | UN Convention against Corruption | es: Convención de las Naciones Unidas contra la Corrupción
Budapest Convention | Convention on Cybercrime | Council of Europe Convention on Cybercrime | Budapest Convention on Cybercrime | es: Convenio de Budapest | pt: Convenção de Budapeste
Second Additional Protocol to the Budapest Convention | Second Additional Protocol to the Convention on Cybercrime
United Nations Convention against Cybercrime | UN Convention against Cybercrime | Hanoi Convention
1988 Convention | United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances | Vienna Convention against drug trafficking
Single Convention on Narcotic Drugs | Single Convention on Narcotic Drugs of 1961 | 1961 Single Convention
Convention on Psychotropic Substances | 1971 Convention on Psychotropic Substances
Trafficking in Persons Protocol | Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children | Palermo Protocol
Smuggling of Migrants Protocol | Protocol against the Smuggling of Migrants by Land, Sea and Air
Firearms Protocol | Protocol against the Illicit Manufacturing of and Trafficking in Firearms
Arms Trade Treaty
CIFTA | Inter-American Convention against the Illicit Manufacturing of and Trafficking in Firearms, Ammunition, Explosives, and Other Related Materials
Inter-American Convention against Corruption
Inter-American Convention against Terrorism
CITES | Convention on International Trade in Endangered Species of Wild Fauna and Flora | Convention on International Trade in Endangered Species
UNCLOS | United Nations Convention on the Law of the Sea
Malabo Convention | African Union Convention on Cyber Security and Personal Data Protection | Convention on Cyber Security and Personal Data Protection
African Union Convention on Preventing and Combating Corruption
ASEAN Convention on Counter Terrorism
ASEAN Convention Against Trafficking in Persons, Especially Women and Children | ACTIP | ASEAN Convention against Trafficking in Persons
Treaty on Mutual Legal Assistance in Criminal Matters
Warsaw Convention | Council of Europe Convention on Action against Trafficking in Human Beings
Treaty of Constitution of Ameripol | Treaty establishing Ameripol | Constitutive Treaty of Ameripol | es: Tratado Constitutivo de Ameripol | pt: Tratado Constitutivo da Ameripol
San Salvador Treaty on Democratic Security
Arab Convention on Combating Information Technology Offences
Treaty on the Functioning of the European Union | TFEU
Treaty on European Union | TEU
Charter of the United Nations | United Nations Charter | UN Charter
Universal Declaration of Human Rights
Nairobi Protocol | Nairobi Protocol for the Prevention, Control and Reduction of Small Arms and Light Weapons
ECOWAS Convention on Small Arms and Light Weapons
SADC Protocol on the Control of Firearms
UNESCO 1970 Convention | 1970 UNESCO Convention

[Document Declaration]
ICJ Opinion on the Kosovo declaration of independence | ICJ Advisory Opinion on the Kosovo declaration of independence
UNSCR 1244/1999 | UNSCR 1244 | UNSCR 1244 (1999)
La Paz Declaration | es: Declaración de La Paz
Doha Declaration
Kyoto Declaration
Bangkok Declaration
Salvador Declaration
Political Declaration and Plan of Action on International Cooperation towards an Integrated and Balanced Strategy to Counter the World Drug Problem
"""##
