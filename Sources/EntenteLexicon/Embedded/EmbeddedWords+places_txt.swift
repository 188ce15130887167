// Written by .ci/embed from Data/places.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_places_txt = ##"""
# Capitals and other cities where meetings are held. A name that is a state's, too, is the state's.
[Place]
Abidjan
Abu Dhabi
Abuja
Accra
Addis Ababa | es: Adís Abeba
Algiers | es: Argel
Almaty
Amman
Amsterdam
Ankara
Antananarivo
Antigua
Antwerp
Arusha
Ashgabat
Asmara
Astana
Asunción
Athens | es: Atenas
Atlanta
Auckland
Baghdad
Baku
Bali
Bamako
Bandar Seri Begawan
Bangkok
Bangui
Banjul
Barcelona
Basseterre
Beijing
Beirut
Belize City
Belém
Belgrade
Belmopan
Berlin
Bern | Berne
Bilbao
Bishkek
Bissau
Bogotá | Bogota
Bonn
Brasilia | Brasília
Bratislava
Brazzaville
Bridgetown
Brussels | es: Bruselas | pt: Bruxelas | fr: Bruxelles
Bucharest
Budapest
Buenos Aires
Bujumbura
Cairo | es: El Cairo
Canberra
Cancún
Cape Town
Caracas
Cartagena | Cartagena de Indias
Casablanca
Castries
Cebu
Chiang Mai
Chisinau | Chișinău
Colombo
Conakry
Copenhagen
Cotonou
Dakar
Dar es Salaam
Davos
Dhaka
Dili
Doha
Dodoma
Dubai
Dublin
Durban
Dushanbe
Entebbe
Foz do Iguaçu
Freetown
Gaborone
Geneva | es: Ginebra
Georgetown
Gitega
Guatemala City | es: Ciudad de Guatemala
Guayaquil
Gaziantep
Quezon City
The Hague | Hague | es: La Haya
Hamburg
Hanoi
Harare
Havana | es: La Habana
Helsinki
Hiroshima
Ho Chi Minh City
Hong Kong
Honiara
Islamabad
Istanbul
Jakarta
Jeddah
Jerusalem
Johannesburg
Juba
Kabul
Kampala
Kathmandu
Khartoum
Kigali
Kingston
Kingstown
Kinshasa
Kisumu
Kuala Lumpur
Kuwait City
Kyiv | Kiev
Labuan Bajo
La Paz
Lagos
Lausanne
Libreville
Lilongwe
Lima
Lisbon | es: Lisboa
Ljubljana
Livingstone
Lomé
London | es: Londres
Los Angeles
Luanda
Lusaka
Lyon
Madrid
Malabo
Malé
Managua
Manama
Manila
Maputo
Marrakech | Marrakesh
Marseille
Maseru
Mbabane
Medellín
Melbourne
Mexico City | es: Ciudad de México
Miami
Milan
Minsk
Mogadishu
Mombasa
Monrovia
Montego Bay
Montevideo
Montreal
Moroni
Moscow
Munich
Muscat
N'Djamena
Nadi
Nairobi
Nassau
Naypyidaw | Nay Pyi Taw
New Delhi
New York
Niamey
Nicosia
Nouakchott
Nusa Dua
Nuku'alofa
Oslo
Ottawa
Ouagadougou
Palermo
Panama City | es: Ciudad de Panamá
Paramaribo
Paris
Perth
Phnom Penh
Phuket
Podgorica
Port Louis
Port Moresby
Port of Spain | Port-of-Spain | es: Puerto España
Port Vila
Port-au-Prince
Porto
Porto-Novo
Prague
Praia
Pretoria
Pristina
Punta Cana
Quito
Rabat
Recife
Reykjavik
Riga
Rio de Janeiro
Riyadh
Rome | es: Roma
Roseau
Rotterdam
Saint George's
Salvador de Bahía
Samarkand
San José
San Juan
San Salvador
Sana'a
Santa Cruz
Santiago | Santiago de Chile
Santo Domingo
São Paulo
São Tomé
Sarajevo
Seoul
Seville | es: Sevilla
Sharm El Sheikh | Sharm el-Sheikh
Siem Reap
Skopje
Sofia
St Petersburg
Stockholm
Strasbourg | es: Estrasburgo
Sucre
Suva
Sydney
Tallinn
Tashkent
Tbilisi
Tegucigalpa
Tehran
Tirana
Tokyo
Toronto
Tripoli
Tunis
Turin
Ulaanbaatar
Vaduz
Valletta
Vancouver
Vatican City
Victoria Falls
Vienna | es: Viena
Vientiane
Vilnius
Warsaw
Washington | Washington, D.C. | Washington DC
Wellington
Windhoek
Yamoussoukro
Yangon
Yaoundé
Yerevan
Zagreb
Zanzibar
Zurich
"""##
