-- What is taken from OpenStreetMap for the operator's full map: roads, rails, water and green, as lines and areas.
-- No points, buildings or house numbers, and nothing that has a use: OpenStreetMap may name a shelter.

node_keys = {}

function init_function() end
function exit_function() end
function node_function(_) end

-- The first version of tilemaker hands over an object, from the third on there are functions for the present one.
local function present(way)
	if way then return way end
	return {
		Find = function(_, key) return Find(key) end,
		Layer = function(_, name, is_area) Layer(name, is_area) end,
		Attribute = function(_, key, value) Attribute(key, value) end,
		MinZoom = function(_, zoom) MinZoom(zoom) end,
	}
end

-- Kind of road, from which step of nearness on it is drawn, and whether it is named.
local ROADS = {
	motorway = { "far", 9, true }, motorway_link = { "far", 12, false },
	trunk = { "far", 9, true }, trunk_link = { "far", 12, false },
	primary = { "main", 9, true }, primary_link = { "main", 12, false },
	secondary = { "main", 10, true }, secondary_link = { "main", 12, false },
	tertiary = { "side", 11, true }, tertiary_link = { "side", 13, false },
	residential = { "lane", 13, true }, unclassified = { "lane", 13, true },
	living_street = { "lane", 13, true }, pedestrian = { "lane", 13, true }, road = { "lane", 13, true },
	footway = { "path", 14, false }, path = { "path", 14, false }, cycleway = { "path", 14, false },
	steps = { "path", 14, false }, track = { "path", 14, false },
}
local RAILS = { rail = 9, light_rail = 11, tram = 12 }
local WATERWAYS = { river = 9, canal = 11, stream = 13 }
local GREEN = {
	leisure = { park = 10, nature_reserve = 10 },
	landuse = { forest = 9, grass = 13, meadow = 12, allotments = 12, cemetery = 12, recreation_ground = 12 },
	natural = { wood = 9, scrub = 13, heath = 13, grassland = 13 },
}
local WATER = { natural = { water = 9 }, landuse = { reservoir = 10, basin = 12 }, waterway = { riverbank = 9 } }

-- What carries one of these is used by someone: it is left out, whatever else it may be.
local USES = {
	"building", "building:part", "amenity", "social_facility", "healthcare", "office", "shop", "tourism", "craft",
	"club", "emergency", "addr:housenumber",
}

local function is_used(way)
	for _, key in ipairs(USES) do
		if way:Find(key) ~= "" then return true end
	end
	local access = way:Find("access")
	return access == "private" or access == "no"
end

local function area(way, layer, kinds)
	for key, values in pairs(kinds) do
		local zoom = values[way:Find(key)]
		if zoom then
			way:Layer(layer, true)
			way:MinZoom(zoom)
			return true
		end
	end
	return false
end

local function line(way, layer, zoom, name)
	way:Layer(layer, false)
	way:MinZoom(zoom)
	if name ~= "" then way:Attribute("name", name) end
end

function way_function(given)
	local way = present(given)
	if is_used(way) then return end
	if area(way, "water", WATER) or area(way, "green", GREEN) then return end
	local rail = RAILS[way:Find("railway")]
	if rail and way:Find("service") == "" then line(way, "rail", rail, "") end
	local waterway = WATERWAYS[way:Find("waterway")]
	if waterway then line(way, "waterway", waterway, way:Find("waterway") ~= "stream" and way:Find("name") or "") end
	local road = ROADS[way:Find("highway")]
	if road and way:Find("area") ~= "yes" then
		line(way, "road", road[2], road[3] and way:Find("name") or "")
		way:Attribute("kind", road[1])
	end
end
