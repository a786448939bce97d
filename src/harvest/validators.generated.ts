// Written by `npm run types` from the schemas. Do not edit: change the schema and run it again.
// @ts-nocheck
import type { ValidateFunction } from 'ajv';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import schema from './sources.schema.json' with { type: 'json' };
import { FORMATS } from '../records/formats.ts';

const sources = validate20;
const schema31 = schema;
const func0 = Object.prototype.hasOwnProperty;
const func74 = ucs2length.default ?? ucs2length;
const formats0 = FORMATS["web-address"];
const pattern4 = new RegExp("^[a-z]+$", "u");
const pattern5 = new RegExp("^[\\w-][\\w.-]*(/[\\w-][\\w.-]*){0,5}$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9-]{1,63}$", "u");
const pattern7 = new RegExp("^(?!.*\\.\\.)\\w[\\w./-]{0,99}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "site") || (key0 === "types")) || (key0 === "own")) || (key0 === "allowFile")) || (key0 === "limits")) || (key0 === "sources"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data0 = data.site;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err1 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema31.properties.site,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"},schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.types !== undefined && func0.call(data, "types")){
let data1 = data.types;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.types,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},schema:"^[a-z]+$",parentSchema:schema31.properties.types.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.types.items.type,parentSchema:schema31.properties.types.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31.properties.types,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},schema:schema31.properties.types.type,parentSchema:schema31.properties.types,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.own !== undefined && func0.call(data, "own")){
let data3 = data.own;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/own",schemaPath:"#/properties/own/pattern",keyword:"pattern",params:{pattern: "^[\\w-][\\w.-]*(/[\\w-][\\w.-]*){0,5}$"},schema:"^[\\w-][\\w.-]*(/[\\w-][\\w.-]*){0,5}$",parentSchema:schema31.properties.own,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/own",schemaPath:"#/properties/own/type",keyword:"type",params:{type: "string"},schema:schema31.properties.own.type,parentSchema:schema31.properties.own,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.allowFile !== undefined && func0.call(data, "allowFile")){
let data4 = data.allowFile;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/allowFile",schemaPath:"#/properties/allowFile/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.allowFile.type,parentSchema:schema31.properties.allowFile,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data5 = data.limits;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((key1 === "seconds") || (key1 === "megabytes")) || (key1 === "files")) || (key1 === "parallel"))){
const err11 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.limits,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.seconds !== undefined && func0.call(data5, "seconds")){
let data6 = data5.seconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/limits/seconds",schemaPath:"#/properties/limits/properties/seconds/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.seconds.type,parentSchema:schema31.properties.limits.properties.seconds,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 60 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/limits/seconds",schemaPath:"#/properties/limits/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema31.properties.limits.properties.seconds,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/limits/seconds",schemaPath:"#/properties/limits/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.seconds,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data5.megabytes !== undefined && func0.call(data5, "megabytes")){
let data7 = data5.megabytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/limits/megabytes",schemaPath:"#/properties/limits/properties/megabytes/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.megabytes.type,parentSchema:schema31.properties.limits.properties.megabytes,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/limits/megabytes",schemaPath:"#/properties/limits/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema31.properties.limits.properties.megabytes,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/limits/megabytes",schemaPath:"#/properties/limits/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.megabytes,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data5.files !== undefined && func0.call(data5, "files")){
let data8 = data5.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.files.type,parentSchema:schema31.properties.limits.properties.files,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 20000 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.limits.properties.files,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.files,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.parallel !== undefined && func0.call(data5, "parallel")){
let data9 = data5.parallel;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/limits/parallel",schemaPath:"#/properties/limits/properties/parallel/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.limits.properties.parallel.type,parentSchema:schema31.properties.limits.properties.parallel,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 32 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/limits/parallel",schemaPath:"#/properties/limits/properties/parallel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},schema:32,parentSchema:schema31.properties.limits.properties.parallel,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/limits/parallel",schemaPath:"#/properties/limits/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.limits.properties.parallel,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data10 = data.sources;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.id === undefined) || (!(func0.call(data11, "id")))){
const err25 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.sources.items.required,parentSchema:schema31.properties.sources.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data11.url === undefined) || (!(func0.call(data11, "url")))){
const err26 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"},schema:schema31.properties.sources.items.required,parentSchema:schema31.properties.sources.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!(((((key2 === "id") || (key2 === "url")) || (key2 === "branch")) || (key2 === "path")) || (key2 === "name"))){
const err27 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.sources.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.id !== undefined && func0.call(data11, "id")){
let data12 = data11.id;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err28 = {instancePath:instancePath+"/sources/" + i2+"/id",schemaPath:"#/properties/sources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema31.properties.sources.items.properties.id,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/sources/" + i2+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sources.items.properties.id.type,parentSchema:schema31.properties.sources.items.properties.id,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.url !== undefined && func0.call(data11, "url")){
let data13 = data11.url;
if(typeof data13 === "string"){
if(func74(data13) > 1000){
const err30 = {instancePath:instancePath+"/sources/" + i2+"/url",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.sources.items.properties.url,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func74(data13) < 1){
const err31 = {instancePath:instancePath+"/sources/" + i2+"/url",schemaPath:"#/properties/sources/items/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sources.items.properties.url,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sources/" + i2+"/url",schemaPath:"#/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sources.items.properties.url.type,parentSchema:schema31.properties.sources.items.properties.url,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.branch !== undefined && func0.call(data11, "branch")){
let data14 = data11.branch;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err33 = {instancePath:instancePath+"/sources/" + i2+"/branch",schemaPath:"#/properties/sources/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)\\w[\\w./-]{0,99}$"},schema:"^(?!.*\\.\\.)\\w[\\w./-]{0,99}$",parentSchema:schema31.properties.sources.items.properties.branch,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sources/" + i2+"/branch",schemaPath:"#/properties/sources/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sources.items.properties.branch.type,parentSchema:schema31.properties.sources.items.properties.branch,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.path !== undefined && func0.call(data11, "path")){
let data15 = data11.path;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err35 = {instancePath:instancePath+"/sources/" + i2+"/path",schemaPath:"#/properties/sources/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[\\w-][\\w.-]*(/[\\w-][\\w.-]*){0,5}$"},schema:"^[\\w-][\\w.-]*(/[\\w-][\\w.-]*){0,5}$",parentSchema:schema31.properties.sources.items.properties.path,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/sources/" + i2+"/path",schemaPath:"#/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sources.items.properties.path.type,parentSchema:schema31.properties.sources.items.properties.path,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.name !== undefined && func0.call(data11, "name")){
let data16 = data11.name;
if(typeof data16 === "string"){
if(func74(data16) > 300){
const err37 = {instancePath:instancePath+"/sources/" + i2+"/name",schemaPath:"#/properties/sources/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema31.properties.sources.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func74(data16) < 1){
const err38 = {instancePath:instancePath+"/sources/" + i2+"/name",schemaPath:"#/properties/sources/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sources.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/sources/" + i2+"/name",schemaPath:"#/properties/sources/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sources.items.properties.name.type,parentSchema:schema31.properties.sources.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sources.items.type,parentSchema:schema31.properties.sources.items,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema31.properties.sources.type,parentSchema:schema31.properties.sources,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const VALIDATORS: Readonly<Record<string, ValidateFunction>> = { sources };
