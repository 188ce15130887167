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
Osh
Salta
Punta del Este
Cusco
Quetzaltenango
Arequipa
Cuenca
Iquitos
Leticia
Manaus
Florianópolis
Fortaleza
Valparaíso
Arica
Encarnación
Ciudad del Este
Santa Cruz de la Sierra
Cochabamba
San Pedro Sula
Antigua Guatemala
Roatán
Puntarenas
Puerto Plata
Ocho Rios
Port Antonio
Speightstown
Gros Islet
Philipsburg
Oranjestad
Nakuru
Eldoret
Jinja
Gulu
Mwanza
Zanzibar City
Tanga
Mtwara
Goma
Bukavu
Lubumbashi
Kisangani
Pointe-Noire
Douala
Garoua
Bobo-Dioulasso
Sikasso
Mopti
Agadez
Zinder
Maradi
Sokoto
Kaduna
Port Harcourt
Calabar
Ibadan
Kumasi
Tamale
Sunyani
Parakou
Bouaké
San-Pédro
Ziguinchor
Saint-Louis
Thiès
Saly
Nouadhibou
Tangier
Agadir
Oran
Constantine
Tamanrasset
Sfax
Hammamet
Benghazi
Misrata
Aswan
Hurghada
Port Sudan
Hargeisa
Bosaso
Kismayo
Garowe
Beira
Nampula
Nacala
Blantyre
Mzuzu
Ndola
Kitwe
Bulawayo
Mutare
Kasane
Francistown
Maun
Walvis Bay
Swakopmund
Gqeberha
Stellenbosch
Ezulwini
Aqaba
Irbid
Dammam
Dhahran
AlUla
Salalah
Sohar
Sharjah
Ras Al Khaimah
Fujairah
Basra
Erbil
Mosul
Sulaymaniyah
Mashhad
Isfahan
Tabriz
Antalya
Izmir
Trabzon
Batumi
Kutaisi
Gyumri
Ganja
Lankaran
Aktau
Atyrau
Shymkent
Turkistan
Bukhara
Termez
Nukus
Namangan
Khujand
Bokhtar
Khorog
Avaza
Turkmenbashi
Cholpon-Ata
Herat
Kandahar
Mazar-i-Sharif
Peshawar
Quetta
Lahore
Gwadar
Hyderabad
Chennai
Kochi
Pune
Chittagong
Chattogram
Sylhet
Cox's Bazar
Pokhara
Galle
Trincomalee
Addu City
Mandalay
Chiang Rai
Pattaya
Hua Hin
Khon Kaen
Luang Prabang
Savannakhet
Sihanoukville
Da Nang
Hoi An
Hai Phong
Nha Trang
Johor Bahru
Penang
Langkawi
Kota Kinabalu
Kuching
Melaka
Putrajaya
Yogyakarta
Bandung
Surabaya
Semarang
Batam
Makassar
Cebu City
Davao
Davao City
Zamboanga
Subic
Boracay
Busan
Incheon
Jeju
Osaka
Kyoto
Fukuoka
Nagoya
Yokohama
Kunming
Nanning
Guilin
Shenzhen
Guangzhou
Hangzhou
Chengdu
Xi'an
Sanya
Vladivostok
Kazan
Sochi
Novosibirsk
Lae
Mount Hagen
Alotau
Gizo
Auki
Luganville
Lautoka
Labasa
Neiafu
Rarotonga
Cairns
Townsville
Hobart
Christchurch
Queenstown
Rotorua
Gdynia
Kraków
Krakow
Poznań
Wrocław
Brno
Ostrava
Košice
Debrecen
Szeged
Maribor
Koper
Brdo pri Kranju
Portorož
Ohrid
Bitola
Niš
Novi Sad
Budva
Kotor
Durrës
Vlorë
Shkodër
Prizren
Mostar
Banja Luka
Dubrovnik
Zadar
Rijeka
Constanța
Iași
Cluj-Napoca
Varna
Burgas
Plovdiv
Odesa
Lviv
Uzhhorod
Dnipro
Bălți
Cahul
Daugavpils
Jūrmala
Liepāja
Kaunas
Klaipėda
Palanga
Narva
Tartu
Pärnu
Jurmala
Turku
Tampere
Rovaniemi
Porvoo
Malmö
Gothenburg
Visby
Uppsala
Kiruna
Bergen
Tromsø
Bodø
Aarhus
Roskilde
Ilulissat
Tórshavn
Akureyri
Killarney
Belfast
Salzburg
Graz
Innsbruck
Luzern
Liège
Ghent
Bruges
Maastricht
Eindhoven
Groningen
Leipzig
Dresden
Bremen
Rostock
Potsdam
Meseberg
Toulouse
Bordeaux
Taormina
Trieste
Catania
Lampedusa
Cagliari
St Julian's
Heraklion
Alexandroupoli
Limassol
Larnaca
Paphos
Granada
Málaga
Zaragoza
La Coruña
Las Palmas
Santa Cruz de Tenerife
Ponta Delgada
Funchal
Mindelo
"""##
