// Written by `npm run types` from the schemas. Do not edit: change the schema and run it again.
// @ts-nocheck
import type { ValidateFunction } from 'ajv';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { registry } from './registry.ts';
import { FORMATS } from './formats.ts';

const municipality = validate20;
const schema31 = registry.municipality.schema;
const schema34 = common.$defs.text;
const schema42 = common.$defs.id;
const schema50 = common.$defs.url;
const schema55 = common.$defs.phone;
const schema57 = common.$defs.email;
const schema35 = common.$defs.date;
const schema33 = common.$defs.record;
const func0 = Object.prototype.hasOwnProperty;
const func65 = ucs2length.default ?? ucs2length;
const func27 = equal.default ?? equal;
const pattern4 = new RegExp("^files/[a-z0-9][a-z0-9./-]{1,150}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[AMX][A-Za-z0-9.-]{1,15}$", "u");
const pattern7 = new RegExp("^\\d{1,4}(-[1-4])?$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9-]{1,63}$", "u");
const formats0 = FORMATS.date;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^(\\d{8}|\\d{11})$", "u");
const pattern11 = new RegExp("^(\\+7|8) \\(\\d{3,5}\\) \\d[\\d-]{3,9}\\d(, доб\\. \\d{1,6})?$", "u");
const formats6 = FORMATS.inn;
const formats8 = FORMATS["time-zone"];
const formats10 = FORMATS["web-address"];
const formats14 = FORMATS.email;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="municipality.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs6 = errors;
const _errs7 = errors;
if("association" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs7 === errors;
if(valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contacts === undefined) || (!(func0.call(data, "contacts")))){
const err3 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "contacts"},schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.links === undefined) || (!(func0.call(data, "links")))){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "links"},schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.timeZone === undefined) || (!(func0.call(data, "timeZone")))){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "timeZone"},schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.profile === undefined) || (!(func0.call(data, "profile")))){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "profile"},schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema31.allOf[1].if,parentSchema:schema31.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func65(data1) > 1000){
const err10 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func65(data1) < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.shortName !== undefined && func0.call(data, "shortName")){
let data2 = data.shortName;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err13 = {instancePath:instancePath+"/shortName",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func65(data2) < 1){
const err14 = {instancePath:instancePath+"/shortName",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/shortName",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
if(!((((((data3 === "rural-settlement") || (data3 === "urban-settlement")) || (data3 === "municipal-district")) || (data3 === "municipal-okrug")) || (data3 === "urban-okrug")) || (data3 === "association"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},schema:schema31.properties.kind.enum,parentSchema:schema31.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data4 = data.title;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err17 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data4) < 1){
const err18 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data5 = data.region;
if(typeof data5 === "string"){
if(func65(data5) > 1000){
const err20 = {instancePath:instancePath+"/region",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data5) < 1){
const err21 = {instancePath:instancePath+"/region",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/region",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.administration !== undefined && func0.call(data, "administration")){
let data6 = data.administration;
if(typeof data6 === "string"){
if(func65(data6) > 1000){
const err23 = {instancePath:instancePath+"/administration",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func65(data6) < 1){
const err24 = {instancePath:instancePath+"/administration",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/administration",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.oktmo !== undefined && func0.call(data, "oktmo")){
let data7 = data.oktmo;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err26 = {instancePath:instancePath+"/oktmo",schemaPath:"#/properties/oktmo/pattern",keyword:"pattern",params:{pattern: "^(\\d{8}|\\d{11})$"},schema:"^(\\d{8}|\\d{11})$",parentSchema:schema31.properties.oktmo,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/oktmo",schemaPath:"#/properties/oktmo/type",keyword:"type",params:{type: "string"},schema:schema31.properties.oktmo.type,parentSchema:schema31.properties.oktmo,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.inn !== undefined && func0.call(data, "inn")){
let data8 = data.inn;
if(typeof data8 === "string"){
if(!(formats6.validate(data8))){
const err28 = {instancePath:instancePath+"/inn",schemaPath:"#/properties/inn/format",keyword:"format",params:{format: "inn"},schema:"inn",parentSchema:schema31.properties.inn,data:data8};
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
const err29 = {instancePath:instancePath+"/inn",schemaPath:"#/properties/inn/type",keyword:"type",params:{type: "string"},schema:schema31.properties.inn.type,parentSchema:schema31.properties.inn,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data9 = data.category;
if(!((data9 === "I") || (data9 === "II"))){
const err30 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema31.properties.category.enum},schema:schema31.properties.category.enum,parentSchema:schema31.properties.category,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.population !== undefined && func0.call(data, "population")){
let data10 = data.population;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.population.type,parentSchema:schema31.properties.population,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.population,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.timeZone !== undefined && func0.call(data, "timeZone")){
let data11 = data.timeZone;
if(typeof data11 === "string"){
if(!(formats8.validate(data11))){
const err33 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/format",keyword:"format",params:{format: "time-zone"},schema:"time-zone",parentSchema:schema31.properties.timeZone,data:data11};
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
const err34 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema31.properties.timeZone.type,parentSchema:schema31.properties.timeZone,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.profile !== undefined && func0.call(data, "profile")){
let data12 = data.profile;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err35 = {instancePath:instancePath+"/profile",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data12};
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
const err36 = {instancePath:instancePath+"/profile",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.siteUrl !== undefined && func0.call(data, "siteUrl")){
let data13 = data.siteUrl;
if(typeof data13 === "string"){
if(func65(data13) > 1000){
const err37 = {instancePath:instancePath+"/siteUrl",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats10.validate(data13))){
const err38 = {instancePath:instancePath+"/siteUrl",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data13};
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
const err39 = {instancePath:instancePath+"/siteUrl",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data14 = data.repository;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err40 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats10.validate(data14))){
const err41 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.officialPrint !== undefined && func0.call(data, "officialPrint")){
let data15 = data.officialPrint;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err43 = {instancePath:instancePath+"/officialPrint",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func65(data15) < 1){
const err44 = {instancePath:instancePath+"/officialPrint",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/officialPrint",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.contacts !== undefined && func0.call(data, "contacts")){
let data16 = data.contacts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.secretary !== undefined && func0.call(data16, "secretary")){
let data17 = data16.secretary;
if(typeof data17 === "string"){
if(func65(data17) > 1000){
const err46 = {instancePath:instancePath+"/contacts/secretary",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func65(data17) < 1){
const err47 = {instancePath:instancePath+"/contacts/secretary",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/contacts/secretary",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.hours !== undefined && func0.call(data16, "hours")){
let data18 = data16.hours;
if(typeof data18 === "string"){
if(func65(data18) > 1000){
const err49 = {instancePath:instancePath+"/contacts/hours",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func65(data18) < 1){
const err50 = {instancePath:instancePath+"/contacts/hours",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/contacts/hours",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.phones !== undefined && func0.call(data16, "phones")){
let data19 = data16.phones;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(!pattern11.test(data20)){
const err52 = {instancePath:instancePath+"/contacts/phones/" + i0,schemaPath:"common.schema.json#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^(\\+7|8) \\(\\d{3,5}\\) \\d[\\d-]{3,9}\\d(, доб\\. \\d{1,6})?$"},schema:"^(\\+7|8) \\(\\d{3,5}\\) \\d[\\d-]{3,9}\\d(, доб\\. \\d{1,6})?$",parentSchema:schema55,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/contacts/phones/" + i0,schemaPath:"common.schema.json#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/contacts/phones",schemaPath:"#/properties/contacts/properties/phones/type",keyword:"type",params:{type: "array"},schema:schema31.properties.contacts.properties.phones.type,parentSchema:schema31.properties.contacts.properties.phones,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.postalAddress !== undefined && func0.call(data16, "postalAddress")){
let data21 = data16.postalAddress;
if(typeof data21 === "string"){
if(func65(data21) > 1000){
const err55 = {instancePath:instancePath+"/contacts/postalAddress",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func65(data21) < 1){
const err56 = {instancePath:instancePath+"/contacts/postalAddress",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/contacts/postalAddress",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.email !== undefined && func0.call(data16, "email")){
let data22 = data16.email;
if(typeof data22 === "string"){
if(func65(data22) > 200){
const err58 = {instancePath:instancePath+"/contacts/email",schemaPath:"common.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema57,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(formats14.validate(data22))){
const err59 = {instancePath:instancePath+"/contacts/email",schemaPath:"common.schema.json#/$defs/email/format",keyword:"format",params:{format: "email"},schema:"email",parentSchema:schema57,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/contacts/email",schemaPath:"common.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema57.type,parentSchema:schema57,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
for(const key0 of Object.keys(data16)){
if(((((key0 !== "secretary") && (key0 !== "hours")) && (key0 !== "phones")) && (key0 !== "postalAddress")) && (key0 !== "email")){
const err61 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema31.properties.contacts,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "object"},schema:schema31.properties.contacts.type,parentSchema:schema31.properties.contacts,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data23 = data.links;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.federal !== undefined && func0.call(data23, "federal")){
let data24 = data23.federal;
if(typeof data24 === "string"){
if(func65(data24) > 1000){
const err63 = {instancePath:instancePath+"/links/federal",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(formats10.validate(data24))){
const err64 = {instancePath:instancePath+"/links/federal",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/links/federal",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.regional !== undefined && func0.call(data23, "regional")){
let data25 = data23.regional;
if(typeof data25 === "string"){
if(func65(data25) > 1000){
const err66 = {instancePath:instancePath+"/links/regional",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(formats10.validate(data25))){
const err67 = {instancePath:instancePath+"/links/regional",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/links/regional",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.other !== undefined && func0.call(data23, "other")){
let data26 = data23.other;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.title === undefined) || (!(func0.call(data27, "title")))){
const err69 = {instancePath:instancePath+"/links/other/" + i1,schemaPath:"#/properties/links/properties/other/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.links.properties.other.items.required,parentSchema:schema31.properties.links.properties.other.items,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data27.url === undefined) || (!(func0.call(data27, "url")))){
const err70 = {instancePath:instancePath+"/links/other/" + i1,schemaPath:"#/properties/links/properties/other/items/required",keyword:"required",params:{missingProperty: "url"},schema:schema31.properties.links.properties.other.items.required,parentSchema:schema31.properties.links.properties.other.items,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.title !== undefined && func0.call(data27, "title")){
let data28 = data27.title;
if(typeof data28 === "string"){
if(func65(data28) > 1000){
const err71 = {instancePath:instancePath+"/links/other/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func65(data28) < 1){
const err72 = {instancePath:instancePath+"/links/other/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/links/other/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.url !== undefined && func0.call(data27, "url")){
let data29 = data27.url;
if(typeof data29 === "string"){
if(func65(data29) > 1000){
const err74 = {instancePath:instancePath+"/links/other/" + i1+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(formats10.validate(data29))){
const err75 = {instancePath:instancePath+"/links/other/" + i1+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/links/other/" + i1+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key1 of Object.keys(data27)){
if((key1 !== "title") && (key1 !== "url")){
const err77 = {instancePath:instancePath+"/links/other/" + i1,schemaPath:"#/properties/links/properties/other/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema31.properties.links.properties.other.items,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/links/other/" + i1,schemaPath:"#/properties/links/properties/other/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.links.properties.other.items.type,parentSchema:schema31.properties.links.properties.other.items,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/links/other",schemaPath:"#/properties/links/properties/other/type",keyword:"type",params:{type: "array"},schema:schema31.properties.links.properties.other.type,parentSchema:schema31.properties.links.properties.other,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
for(const key2 of Object.keys(data23)){
if(((key2 !== "federal") && (key2 !== "regional")) && (key2 !== "other")){
const err80 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema31.properties.links,data:data23};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},schema:schema31.properties.links.type,parentSchema:schema31.properties.links,data:data23};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.predecessors !== undefined && func0.call(data, "predecessors")){
let data30 = data.predecessors;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.name === undefined) || (!(func0.call(data31, "name")))){
const err82 = {instancePath:instancePath+"/predecessors/" + i2,schemaPath:"#/properties/predecessors/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.predecessors.items.required,parentSchema:schema31.properties.predecessors.items,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data31.until === undefined) || (!(func0.call(data31, "until")))){
const err83 = {instancePath:instancePath+"/predecessors/" + i2,schemaPath:"#/properties/predecessors/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema31.properties.predecessors.items.required,parentSchema:schema31.properties.predecessors.items,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data31.name !== undefined && func0.call(data31, "name")){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func65(data32) > 1000){
const err84 = {instancePath:instancePath+"/predecessors/" + i2+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func65(data32) < 1){
const err85 = {instancePath:instancePath+"/predecessors/" + i2+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/predecessors/" + i2+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.until !== undefined && func0.call(data31, "until")){
let data33 = data31.until;
if(typeof data33 === "string"){
if(!(formats0.validate(data33))){
const err87 = {instancePath:instancePath+"/predecessors/" + i2+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/predecessors/" + i2+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.municipality !== undefined && func0.call(data31, "municipality")){
let data34 = data31.municipality;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err89 = {instancePath:instancePath+"/predecessors/" + i2+"/municipality",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/predecessors/" + i2+"/municipality",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
for(const key3 of Object.keys(data31)){
if(((key3 !== "name") && (key3 !== "until")) && (key3 !== "municipality")){
const err91 = {instancePath:instancePath+"/predecessors/" + i2,schemaPath:"#/properties/predecessors/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema31.properties.predecessors.items,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/predecessors/" + i2,schemaPath:"#/properties/predecessors/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.predecessors.items.type,parentSchema:schema31.properties.predecessors.items,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/predecessors",schemaPath:"#/properties/predecessors/type",keyword:"type",params:{type: "array"},schema:schema31.properties.predecessors.type,parentSchema:schema31.properties.predecessors,data:data30};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
for(const key4 of Object.keys(data)){
if((((((((((((((((((((((((key4 !== "name") && (key4 !== "shortName")) && (key4 !== "kind")) && (key4 !== "title")) && (key4 !== "region")) && (key4 !== "administration")) && (key4 !== "oktmo")) && (key4 !== "inn")) && (key4 !== "category")) && (key4 !== "population")) && (key4 !== "timeZone")) && (key4 !== "profile")) && (key4 !== "siteUrl")) && (key4 !== "repository")) && (key4 !== "officialPrint")) && (key4 !== "contacts")) && (key4 !== "links")) && (key4 !== "predecessors")) && (key4 !== "files")) && (key4 !== "corrections")) && (key4 !== "acknowledged")) && (key4 !== "publishedOn")) && (key4 !== "formerIds")) && (key4 !== "source")){
const err94 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const profile = validate24;
const schema65 = registry.profile.schema;
const schema80 = common.$defs.clause;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const schema92 = common.$defs.fraction;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.numerator === undefined) || (!(func0.call(data, "numerator")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.denominator === undefined) || (!(func0.call(data, "denominator")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.strict === undefined) || (!(func0.call(data, "strict")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strict"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.clause === undefined) || (!(func0.call(data, "clause")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.numerator !== undefined && func0.call(data, "numerator")){
let data0 = data.numerator;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/numerator",schemaPath:"#/properties/numerator/type",keyword:"type",params:{type: "integer"},schema:schema92.properties.numerator.type,parentSchema:schema92.properties.numerator,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/numerator",schemaPath:"#/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema92.properties.numerator,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.denominator !== undefined && func0.call(data, "denominator")){
let data1 = data.denominator;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/denominator",schemaPath:"#/properties/denominator/type",keyword:"type",params:{type: "integer"},schema:schema92.properties.denominator.type,parentSchema:schema92.properties.denominator,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/denominator",schemaPath:"#/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema92.properties.denominator,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.strict !== undefined && func0.call(data, "strict")){
let data2 = data.strict;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema92.properties.strict.type,parentSchema:schema92.properties.strict,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data3 = data.clause;
if(typeof data3 === "string"){
if(func65(data3) > 60){
const err9 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data3) < 1){
const err10 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((((key0 !== "numerator") && (key0 !== "denominator")) && (key0 !== "strict")) && (key0 !== "clause")){
const err12 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = common.$defs.daysTerm;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.days === undefined) || (!(func0.call(data, "days")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.clause === undefined) || (!(func0.call(data, "clause")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.days !== undefined && func0.call(data, "days")){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema99.properties.days.type,parentSchema:schema99.properties.days,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema99.properties.days,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data1 = data.start;
if(!((((((((data1 === "decision") || (data1 === "act")) || (data1 === "decision-or-act")) || (data1 === "docs-until")) || (data1 === "received")) || (data1 === "assessment-end")) || (data1 === "appointment")) || (data1 === "signed"))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/enum",keyword:"enum",params:{allowedValues: schema99.properties.start.enum},schema:schema99.properties.start.enum,parentSchema:schema99.properties.start,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data2 = data.clause;
if(typeof data2 === "string"){
if(func65(data2) > 60){
const err6 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func65(data2) < 1){
const err7 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if(((key0 !== "days") && (key0 !== "start")) && (key0 !== "clause")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = common.$defs.yearlyTerm;
const pattern23 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.before === undefined) || (!(func0.call(data, "before")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.clause === undefined) || (!(func0.call(data, "clause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.before !== undefined && func0.call(data, "before")){
let data0 = data.before;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},schema:"^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema101.properties.before,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},schema:schema101.properties.before.type,parentSchema:schema101.properties.before,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data1 = data.clause;
if(typeof data1 === "string"){
if(func65(data1) > 60){
const err4 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((key0 !== "before") && (key0 !== "clause")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = common.$defs.quarterlyTerm;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.day === undefined) || (!(func0.call(data, "day")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "day"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.clause === undefined) || (!(func0.call(data, "clause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.day !== undefined && func0.call(data, "day")){
let data0 = data.day;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type: "integer"},schema:schema103.properties.day.type,parentSchema:schema103.properties.day,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 28 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 28},schema:28,parentSchema:schema103.properties.day,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema103.properties.day,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data1 = data.clause;
if(typeof data1 === "string"){
if(func65(data1) > 60){
const err5 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func65(data1) < 1){
const err6 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((key0 !== "day") && (key0 !== "clause")){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="profile.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.groups === undefined) || (!(func0.call(data, "groups")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.levels === undefined) || (!(func0.call(data, "levels")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.sources === undefined) || (!(func0.call(data, "sources")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exclusionGrounds === undefined) || (!(func0.call(data, "exclusionGrounds")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusionGrounds"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.quorum === undefined) || (!(func0.call(data, "quorum")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quorum"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.majority === undefined) || (!(func0.call(data, "majority")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "majority"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.tie === undefined) || (!(func0.call(data, "tie")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tie"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.quotas === undefined) || (!(func0.call(data, "quotas")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quotas"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.firstTen === undefined) || (!(func0.call(data, "firstTen")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firstTen"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.deadlines === undefined) || (!(func0.call(data, "deadlines")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadlines"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.listActKinds === undefined) || (!(func0.call(data, "listActKinds")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listActKinds"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.exclusionActKinds === undefined) || (!(func0.call(data, "exclusionActKinds")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusionActKinds"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.evaluationMethods === undefined) || (!(func0.call(data, "evaluationMethods")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluationMethods"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.stages === undefined) || (!(func0.call(data, "stages")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err15 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func65(data0) < 1){
const err16 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data1 = data.groups;
if(Array.isArray(data1)){
if(data1.length < 1){
const err18 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.groups,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.code === undefined) || (!(func0.call(data2, "code")))){
const err19 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.groups.items.required,parentSchema:schema65.properties.groups.items,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data2.label === undefined) || (!(func0.call(data2, "label")))){
const err20 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.groups.items.required,parentSchema:schema65.properties.groups.items,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data2.clause === undefined) || (!(func0.call(data2, "clause")))){
const err21 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.groups.items.required,parentSchema:schema65.properties.groups.items,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2.code !== undefined && func0.call(data2, "code")){
let data3 = data2.code;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err22 = {instancePath:instancePath+"/groups/" + i0+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/groups/" + i0+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.label !== undefined && func0.call(data2, "label")){
let data4 = data2.label;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err24 = {instancePath:instancePath+"/groups/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func65(data4) < 1){
const err25 = {instancePath:instancePath+"/groups/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/groups/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.clause !== undefined && func0.call(data2, "clause")){
let data5 = data2.clause;
if(typeof data5 === "string"){
if(func65(data5) > 60){
const err27 = {instancePath:instancePath+"/groups/" + i0+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func65(data5) < 1){
const err28 = {instancePath:instancePath+"/groups/" + i0+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data5};
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
const err29 = {instancePath:instancePath+"/groups/" + i0+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key0 of Object.keys(data2)){
if(((key0 !== "code") && (key0 !== "label")) && (key0 !== "clause")){
const err30 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema65.properties.groups.items,data:data2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.groups.items.type,parentSchema:schema65.properties.groups.items,data:data2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema65.properties.groups.type,parentSchema:schema65.properties.groups,data:data1};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data6 = data.levels;
if(Array.isArray(data6)){
if(data6.length < 1){
const err33 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.code === undefined) || (!(func0.call(data7, "code")))){
const err34 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.levels.items.required,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data7.label === undefined) || (!(func0.call(data7, "label")))){
const err35 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.levels.items.required,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data7.clause === undefined) || (!(func0.call(data7, "clause")))){
const err36 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.levels.items.required,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data7.needsPosition === undefined) || (!(func0.call(data7, "needsPosition")))){
const err37 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "needsPosition"},schema:schema65.properties.levels.items.required,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.code !== undefined && func0.call(data7, "code")){
let data8 = data7.code;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err38 = {instancePath:instancePath+"/levels/" + i1+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data8};
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
const err39 = {instancePath:instancePath+"/levels/" + i1+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.label !== undefined && func0.call(data7, "label")){
let data9 = data7.label;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err40 = {instancePath:instancePath+"/levels/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func65(data9) < 1){
const err41 = {instancePath:instancePath+"/levels/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/levels/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.clause !== undefined && func0.call(data7, "clause")){
let data10 = data7.clause;
if(typeof data10 === "string"){
if(func65(data10) > 60){
const err43 = {instancePath:instancePath+"/levels/" + i1+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func65(data10) < 1){
const err44 = {instancePath:instancePath+"/levels/" + i1+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/levels/" + i1+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.needsPosition !== undefined && func0.call(data7, "needsPosition")){
let data11 = data7.needsPosition;
if(typeof data11 !== "boolean"){
const err46 = {instancePath:instancePath+"/levels/" + i1+"/needsPosition",schemaPath:"#/properties/levels/items/properties/needsPosition/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.levels.items.properties.needsPosition.type,parentSchema:schema65.properties.levels.items.properties.needsPosition,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key1 of Object.keys(data7)){
if((((key1 !== "code") && (key1 !== "label")) && (key1 !== "clause")) && (key1 !== "needsPosition")){
const err47 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.levels.items.type,parentSchema:schema65.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},schema:schema65.properties.levels.type,parentSchema:schema65.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data12 = data.sources;
if(Array.isArray(data12)){
if(data12.length < 1){
const err50 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.sources,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.code === undefined) || (!(func0.call(data13, "code")))){
const err51 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.sources.items.required,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data13.label === undefined) || (!(func0.call(data13, "label")))){
const err52 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.sources.items.required,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data13.clause === undefined) || (!(func0.call(data13, "clause")))){
const err53 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.sources.items.required,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data13.levels === undefined) || (!(func0.call(data13, "levels")))){
const err54 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "levels"},schema:schema65.properties.sources.items.required,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data13.code !== undefined && func0.call(data13, "code")){
let data14 = data13.code;
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err55 = {instancePath:instancePath+"/sources/" + i2+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/sources/" + i2+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.label !== undefined && func0.call(data13, "label")){
let data15 = data13.label;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err57 = {instancePath:instancePath+"/sources/" + i2+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func65(data15) < 1){
const err58 = {instancePath:instancePath+"/sources/" + i2+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/sources/" + i2+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.clause !== undefined && func0.call(data13, "clause")){
let data16 = data13.clause;
if(typeof data16 === "string"){
if(func65(data16) > 60){
const err60 = {instancePath:instancePath+"/sources/" + i2+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func65(data16) < 1){
const err61 = {instancePath:instancePath+"/sources/" + i2+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/sources/" + i2+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.levels !== undefined && func0.call(data13, "levels")){
let data17 = data13.levels;
if(Array.isArray(data17)){
if(data17.length < 1){
const err63 = {instancePath:instancePath+"/sources/" + i2+"/levels",schemaPath:"#/properties/sources/items/properties/levels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.sources.items.properties.levels,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err64 = {instancePath:instancePath+"/sources/" + i2+"/levels/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/sources/" + i2+"/levels/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/sources/" + i2+"/levels",schemaPath:"#/properties/sources/items/properties/levels/type",keyword:"type",params:{type: "array"},schema:schema65.properties.sources.items.properties.levels.type,parentSchema:schema65.properties.sources.items.properties.levels,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
for(const key2 of Object.keys(data13)){
if((((key2 !== "code") && (key2 !== "label")) && (key2 !== "clause")) && (key2 !== "levels")){
const err67 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.sources.items.type,parentSchema:schema65.properties.sources.items,data:data13};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema65.properties.sources.type,parentSchema:schema65.properties.sources,data:data12};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.exclusionGrounds !== undefined && func0.call(data, "exclusionGrounds")){
let data19 = data.exclusionGrounds;
if(Array.isArray(data19)){
if(data19.length < 1){
const err70 = {instancePath:instancePath+"/exclusionGrounds",schemaPath:"#/properties/exclusionGrounds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.exclusionGrounds,data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.code === undefined) || (!(func0.call(data20, "code")))){
const err71 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.exclusionGrounds.items.required,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data20.label === undefined) || (!(func0.call(data20, "label")))){
const err72 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.exclusionGrounds.items.required,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data20.clause === undefined) || (!(func0.call(data20, "clause")))){
const err73 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.exclusionGrounds.items.required,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data20.publicLabel === undefined) || (!(func0.call(data20, "publicLabel")))){
const err74 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/required",keyword:"required",params:{missingProperty: "publicLabel"},schema:schema65.properties.exclusionGrounds.items.required,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data20.code !== undefined && func0.call(data20, "code")){
let data21 = data20.code;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err75 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.label !== undefined && func0.call(data20, "label")){
let data22 = data20.label;
if(typeof data22 === "string"){
if(func65(data22) > 1000){
const err77 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func65(data22) < 1){
const err78 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.publicLabel !== undefined && func0.call(data20, "publicLabel")){
let data23 = data20.publicLabel;
if(typeof data23 === "string"){
if(func65(data23) > 1000){
const err80 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/publicLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func65(data23) < 1){
const err81 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/publicLabel",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/publicLabel",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.clause !== undefined && func0.call(data20, "clause")){
let data24 = data20.clause;
if(typeof data24 === "string"){
if(func65(data24) > 60){
const err83 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data24};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func65(data24) < 1){
const err84 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/exclusionGrounds/" + i4+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
for(const key3 of Object.keys(data20)){
if((((key3 !== "code") && (key3 !== "label")) && (key3 !== "publicLabel")) && (key3 !== "clause")){
const err86 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/exclusionGrounds/" + i4,schemaPath:"#/properties/exclusionGrounds/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.exclusionGrounds.items.type,parentSchema:schema65.properties.exclusionGrounds.items,data:data20};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/exclusionGrounds",schemaPath:"#/properties/exclusionGrounds/type",keyword:"type",params:{type: "array"},schema:schema65.properties.exclusionGrounds.type,parentSchema:schema65.properties.exclusionGrounds,data:data19};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.quorum !== undefined && func0.call(data, "quorum")){
if(!(validate27(data.quorum, {instancePath:instancePath+"/quorum",parentData:data,parentDataProperty:"quorum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.majority !== undefined && func0.call(data, "majority")){
let data26 = data.majority;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.base === undefined) || (!(func0.call(data26, "base")))){
const err89 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/required",keyword:"required",params:{missingProperty: "base"},schema:schema65.properties.majority.required,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data26.numerator === undefined) || (!(func0.call(data26, "numerator")))){
const err90 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema65.properties.majority.required,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((data26.denominator === undefined) || (!(func0.call(data26, "denominator")))){
const err91 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema65.properties.majority.required,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data26.strict === undefined) || (!(func0.call(data26, "strict")))){
const err92 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/required",keyword:"required",params:{missingProperty: "strict"},schema:schema65.properties.majority.required,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((data26.clause === undefined) || (!(func0.call(data26, "clause")))){
const err93 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.majority.required,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data26.base !== undefined && func0.call(data26, "base")){
let data27 = data26.base;
if(!((data27 === "present") || (data27 === "voted"))){
const err94 = {instancePath:instancePath+"/majority/base",schemaPath:"#/properties/majority/properties/base/enum",keyword:"enum",params:{allowedValues: schema65.properties.majority.properties.base.enum},schema:schema65.properties.majority.properties.base.enum,parentSchema:schema65.properties.majority.properties.base,data:data27};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data26.numerator !== undefined && func0.call(data26, "numerator")){
let data28 = data26.numerator;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err95 = {instancePath:instancePath+"/majority/numerator",schemaPath:"#/properties/majority/properties/numerator/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.majority.properties.numerator.type,parentSchema:schema65.properties.majority.properties.numerator,data:data28};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err96 = {instancePath:instancePath+"/majority/numerator",schemaPath:"#/properties/majority/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.majority.properties.numerator,data:data28};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data26.denominator !== undefined && func0.call(data26, "denominator")){
let data29 = data26.denominator;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err97 = {instancePath:instancePath+"/majority/denominator",schemaPath:"#/properties/majority/properties/denominator/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.majority.properties.denominator.type,parentSchema:schema65.properties.majority.properties.denominator,data:data29};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err98 = {instancePath:instancePath+"/majority/denominator",schemaPath:"#/properties/majority/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.majority.properties.denominator,data:data29};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data26.strict !== undefined && func0.call(data26, "strict")){
let data30 = data26.strict;
if(typeof data30 !== "boolean"){
const err99 = {instancePath:instancePath+"/majority/strict",schemaPath:"#/properties/majority/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.majority.properties.strict.type,parentSchema:schema65.properties.majority.properties.strict,data:data30};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data26.clause !== undefined && func0.call(data26, "clause")){
let data31 = data26.clause;
if(typeof data31 === "string"){
if(func65(data31) > 60){
const err100 = {instancePath:instancePath+"/majority/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func65(data31) < 1){
const err101 = {instancePath:instancePath+"/majority/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data31};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/majority/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data31};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
for(const key4 of Object.keys(data26)){
if(((((key4 !== "base") && (key4 !== "numerator")) && (key4 !== "denominator")) && (key4 !== "strict")) && (key4 !== "clause")){
const err103 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/type",keyword:"type",params:{type: "object"},schema:schema65.properties.majority.type,parentSchema:schema65.properties.majority,data:data26};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.tie !== undefined && func0.call(data, "tie")){
let data32 = data.tie;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rule === undefined) || (!(func0.call(data32, "rule")))){
const err105 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/required",keyword:"required",params:{missingProperty: "rule"},schema:schema65.properties.tie.required,parentSchema:schema65.properties.tie,data:data32};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data32.clause === undefined) || (!(func0.call(data32, "clause")))){
const err106 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.tie.required,parentSchema:schema65.properties.tie,data:data32};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data32.rule !== undefined && func0.call(data32, "rule")){
let data33 = data32.rule;
if(!((((data33 === "chair") || (data33 === "presiding")) || (data33 === "chair-side")) || (data33 === "none"))){
const err107 = {instancePath:instancePath+"/tie/rule",schemaPath:"#/properties/tie/properties/rule/enum",keyword:"enum",params:{allowedValues: schema65.properties.tie.properties.rule.enum},schema:schema65.properties.tie.properties.rule.enum,parentSchema:schema65.properties.tie.properties.rule,data:data33};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data32.clause !== undefined && func0.call(data32, "clause")){
let data34 = data32.clause;
if(typeof data34 === "string"){
if(func65(data34) > 60){
const err108 = {instancePath:instancePath+"/tie/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func65(data34) < 1){
const err109 = {instancePath:instancePath+"/tie/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/tie/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key5 of Object.keys(data32)){
if((key5 !== "rule") && (key5 !== "clause")){
const err111 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},schema:false,parentSchema:schema65.properties.tie,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/type",keyword:"type",params:{type: "object"},schema:schema65.properties.tie.type,parentSchema:schema65.properties.tie,data:data32};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.secretaryVotes !== undefined && func0.call(data, "secretaryVotes")){
let data35 = data.secretaryVotes;
if(typeof data35 !== "boolean"){
const err113 = {instancePath:instancePath+"/secretaryVotes",schemaPath:"#/properties/secretaryVotes/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.secretaryVotes.type,parentSchema:schema65.properties.secretaryVotes,data:data35};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.remoteCounts !== undefined && func0.call(data, "remoteCounts")){
let data36 = data.remoteCounts;
if(typeof data36 !== "boolean"){
const err114 = {instancePath:instancePath+"/remoteCounts",schemaPath:"#/properties/remoteCounts/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.remoteCounts.type,parentSchema:schema65.properties.remoteCounts,data:data36};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.quotas !== undefined && func0.call(data, "quotas")){
let data37 = data.quotas;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.perPosition === undefined) || (!(func0.call(data37, "perPosition")))){
const err115 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/required",keyword:"required",params:{missingProperty: "perPosition"},schema:schema65.properties.quotas.required,parentSchema:schema65.properties.quotas,data:data37};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data37.perPosition !== undefined && func0.call(data37, "perPosition")){
let data38 = data37.perPosition;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.min === undefined) || (!(func0.call(data38, "min")))){
const err116 = {instancePath:instancePath+"/quotas/perPosition",schemaPath:"#/properties/quotas/properties/perPosition/required",keyword:"required",params:{missingProperty: "min"},schema:schema65.properties.quotas.properties.perPosition.required,parentSchema:schema65.properties.quotas.properties.perPosition,data:data38};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data38.max === undefined) || (!(func0.call(data38, "max")))){
const err117 = {instancePath:instancePath+"/quotas/perPosition",schemaPath:"#/properties/quotas/properties/perPosition/required",keyword:"required",params:{missingProperty: "max"},schema:schema65.properties.quotas.properties.perPosition.required,parentSchema:schema65.properties.quotas.properties.perPosition,data:data38};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data38.clause === undefined) || (!(func0.call(data38, "clause")))){
const err118 = {instancePath:instancePath+"/quotas/perPosition",schemaPath:"#/properties/quotas/properties/perPosition/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.quotas.properties.perPosition.required,parentSchema:schema65.properties.quotas.properties.perPosition,data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data38.min !== undefined && func0.call(data38, "min")){
let data39 = data38.min;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err119 = {instancePath:instancePath+"/quotas/perPosition/min",schemaPath:"#/properties/quotas/properties/perPosition/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.quotas.properties.perPosition.properties.min.type,parentSchema:schema65.properties.quotas.properties.perPosition.properties.min,data:data39};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err120 = {instancePath:instancePath+"/quotas/perPosition/min",schemaPath:"#/properties/quotas/properties/perPosition/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.quotas.properties.perPosition.properties.min,data:data39};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data38.max !== undefined && func0.call(data38, "max")){
let data40 = data38.max;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err121 = {instancePath:instancePath+"/quotas/perPosition/max",schemaPath:"#/properties/quotas/properties/perPosition/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.quotas.properties.perPosition.properties.max.type,parentSchema:schema65.properties.quotas.properties.perPosition.properties.max,data:data40};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err122 = {instancePath:instancePath+"/quotas/perPosition/max",schemaPath:"#/properties/quotas/properties/perPosition/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.quotas.properties.perPosition.properties.max,data:data40};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data38.clause !== undefined && func0.call(data38, "clause")){
let data41 = data38.clause;
if(typeof data41 === "string"){
if(func65(data41) > 60){
const err123 = {instancePath:instancePath+"/quotas/perPosition/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data41};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func65(data41) < 1){
const err124 = {instancePath:instancePath+"/quotas/perPosition/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/quotas/perPosition/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data41};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
for(const key6 of Object.keys(data38)){
if(((key6 !== "min") && (key6 !== "max")) && (key6 !== "clause")){
const err126 = {instancePath:instancePath+"/quotas/perPosition",schemaPath:"#/properties/quotas/properties/perPosition/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},schema:false,parentSchema:schema65.properties.quotas.properties.perPosition,data:data38};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/quotas/perPosition",schemaPath:"#/properties/quotas/properties/perPosition/type",keyword:"type",params:{type: "object"},schema:schema65.properties.quotas.properties.perPosition.type,parentSchema:schema65.properties.quotas.properties.perPosition,data:data38};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data37.perspective !== undefined && func0.call(data37, "perspective")){
let data42 = data37.perspective;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.min === undefined) || (!(func0.call(data42, "min")))){
const err128 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/required",keyword:"required",params:{missingProperty: "min"},schema:schema65.properties.quotas.properties.perspective.required,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data42.max === undefined) || (!(func0.call(data42, "max")))){
const err129 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/required",keyword:"required",params:{missingProperty: "max"},schema:schema65.properties.quotas.properties.perspective.required,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data42.enforced === undefined) || (!(func0.call(data42, "enforced")))){
const err130 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/required",keyword:"required",params:{missingProperty: "enforced"},schema:schema65.properties.quotas.properties.perspective.required,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data42.clause === undefined) || (!(func0.call(data42, "clause")))){
const err131 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.quotas.properties.perspective.required,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data42.min !== undefined && func0.call(data42, "min")){
let data43 = data42.min;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err132 = {instancePath:instancePath+"/quotas/perspective/min",schemaPath:"#/properties/quotas/properties/perspective/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.quotas.properties.perspective.properties.min.type,parentSchema:schema65.properties.quotas.properties.perspective.properties.min,data:data43};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err133 = {instancePath:instancePath+"/quotas/perspective/min",schemaPath:"#/properties/quotas/properties/perspective/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.quotas.properties.perspective.properties.min,data:data43};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data42.max !== undefined && func0.call(data42, "max")){
let data44 = data42.max;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err134 = {instancePath:instancePath+"/quotas/perspective/max",schemaPath:"#/properties/quotas/properties/perspective/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.quotas.properties.perspective.properties.max.type,parentSchema:schema65.properties.quotas.properties.perspective.properties.max,data:data44};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err135 = {instancePath:instancePath+"/quotas/perspective/max",schemaPath:"#/properties/quotas/properties/perspective/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.quotas.properties.perspective.properties.max,data:data44};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data42.enforced !== undefined && func0.call(data42, "enforced")){
let data45 = data42.enforced;
if(typeof data45 !== "boolean"){
const err136 = {instancePath:instancePath+"/quotas/perspective/enforced",schemaPath:"#/properties/quotas/properties/perspective/properties/enforced/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.quotas.properties.perspective.properties.enforced.type,parentSchema:schema65.properties.quotas.properties.perspective.properties.enforced,data:data45};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data42.clause !== undefined && func0.call(data42, "clause")){
let data46 = data42.clause;
if(typeof data46 === "string"){
if(func65(data46) > 60){
const err137 = {instancePath:instancePath+"/quotas/perspective/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data46};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func65(data46) < 1){
const err138 = {instancePath:instancePath+"/quotas/perspective/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data46};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/quotas/perspective/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data46};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
for(const key7 of Object.keys(data42)){
if((((key7 !== "min") && (key7 !== "max")) && (key7 !== "enforced")) && (key7 !== "clause")){
const err140 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},schema:false,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/quotas/perspective",schemaPath:"#/properties/quotas/properties/perspective/type",keyword:"type",params:{type: "object"},schema:schema65.properties.quotas.properties.perspective.type,parentSchema:schema65.properties.quotas.properties.perspective,data:data42};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
for(const key8 of Object.keys(data37)){
if((key8 !== "perPosition") && (key8 !== "perspective")){
const err142 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},schema:false,parentSchema:schema65.properties.quotas,data:data37};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "object"},schema:schema65.properties.quotas.type,parentSchema:schema65.properties.quotas,data:data37};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.firstTen !== undefined && func0.call(data, "firstTen")){
let data47 = data.firstTen;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.max === undefined) || (!(func0.call(data47, "max")))){
const err144 = {instancePath:instancePath+"/firstTen",schemaPath:"#/properties/firstTen/required",keyword:"required",params:{missingProperty: "max"},schema:schema65.properties.firstTen.required,parentSchema:schema65.properties.firstTen,data:data47};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data47.min === undefined) || (!(func0.call(data47, "min")))){
const err145 = {instancePath:instancePath+"/firstTen",schemaPath:"#/properties/firstTen/required",keyword:"required",params:{missingProperty: "min"},schema:schema65.properties.firstTen.required,parentSchema:schema65.properties.firstTen,data:data47};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data47.clause === undefined) || (!(func0.call(data47, "clause")))){
const err146 = {instancePath:instancePath+"/firstTen",schemaPath:"#/properties/firstTen/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.firstTen.required,parentSchema:schema65.properties.firstTen,data:data47};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data47.max !== undefined && func0.call(data47, "max")){
let data48 = data47.max;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err147 = {instancePath:instancePath+"/firstTen/max",schemaPath:"#/properties/firstTen/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.firstTen.properties.max.type,parentSchema:schema65.properties.firstTen.properties.max,data:data48};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err148 = {instancePath:instancePath+"/firstTen/max",schemaPath:"#/properties/firstTen/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.firstTen.properties.max,data:data48};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data47.min !== undefined && func0.call(data47, "min")){
let data49 = data47.min;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err149 = {instancePath:instancePath+"/firstTen/min",schemaPath:"#/properties/firstTen/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.firstTen.properties.min.type,parentSchema:schema65.properties.firstTen.properties.min,data:data49};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
const err150 = {instancePath:instancePath+"/firstTen/min",schemaPath:"#/properties/firstTen/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.firstTen.properties.min,data:data49};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data47.clause !== undefined && func0.call(data47, "clause")){
let data50 = data47.clause;
if(typeof data50 === "string"){
if(func65(data50) > 60){
const err151 = {instancePath:instancePath+"/firstTen/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data50};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func65(data50) < 1){
const err152 = {instancePath:instancePath+"/firstTen/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data50};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/firstTen/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data50};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
for(const key9 of Object.keys(data47)){
if(((key9 !== "max") && (key9 !== "min")) && (key9 !== "clause")){
const err154 = {instancePath:instancePath+"/firstTen",schemaPath:"#/properties/firstTen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key9},schema:false,parentSchema:schema65.properties.firstTen,data:data47};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/firstTen",schemaPath:"#/properties/firstTen/type",keyword:"type",params:{type: "object"},schema:schema65.properties.firstTen.type,parentSchema:schema65.properties.firstTen,data:data47};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.deadlines !== undefined && func0.call(data, "deadlines")){
let data51 = data.deadlines;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.listAct === undefined) || (!(func0.call(data51, "listAct")))){
const err156 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/required",keyword:"required",params:{missingProperty: "listAct"},schema:schema65.properties.deadlines.required,parentSchema:schema65.properties.deadlines,data:data51};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((data51.appointmentNews === undefined) || (!(func0.call(data51, "appointmentNews")))){
const err157 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/required",keyword:"required",params:{missingProperty: "appointmentNews"},schema:schema65.properties.deadlines.required,parentSchema:schema65.properties.deadlines,data:data51};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data51.listAct !== undefined && func0.call(data51, "listAct")){
if(!(validate29(data51.listAct, {instancePath:instancePath+"/deadlines/listAct",parentData:data51,parentDataProperty:"listAct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.documentsCheck !== undefined && func0.call(data51, "documentsCheck")){
if(!(validate29(data51.documentsCheck, {instancePath:instancePath+"/deadlines/documentsCheck",parentData:data51,parentDataProperty:"documentsCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.assessmentResult !== undefined && func0.call(data51, "assessmentResult")){
if(!(validate29(data51.assessmentResult, {instancePath:instancePath+"/deadlines/assessmentResult",parentData:data51,parentDataProperty:"assessmentResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.individualPlan !== undefined && func0.call(data51, "individualPlan")){
if(!(validate29(data51.individualPlan, {instancePath:instancePath+"/deadlines/individualPlan",parentData:data51,parentDataProperty:"individualPlan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.exclusionNotice !== undefined && func0.call(data51, "exclusionNotice")){
if(!(validate29(data51.exclusionNotice, {instancePath:instancePath+"/deadlines/exclusionNotice",parentData:data51,parentDataProperty:"exclusionNotice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.appointmentNews !== undefined && func0.call(data51, "appointmentNews")){
if(!(validate29(data51.appointmentNews, {instancePath:instancePath+"/deadlines/appointmentNews",parentData:data51,parentDataProperty:"appointmentNews",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.decisionPublication !== undefined && func0.call(data51, "decisionPublication")){
if(!(validate29(data51.decisionPublication, {instancePath:instancePath+"/deadlines/decisionPublication",parentData:data51,parentDataProperty:"decisionPublication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data51.summaryPlan !== undefined && func0.call(data51, "summaryPlan")){
if(!(validate37(data51.summaryPlan, {instancePath:instancePath+"/deadlines/summaryPlan",parentData:data51,parentDataProperty:"summaryPlan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data51.personnelYearlyReport !== undefined && func0.call(data51, "personnelYearlyReport")){
if(!(validate37(data51.personnelYearlyReport, {instancePath:instancePath+"/deadlines/personnelYearlyReport",parentData:data51,parentDataProperty:"personnelYearlyReport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data51.planReview !== undefined && func0.call(data51, "planReview")){
if(!(validate37(data51.planReview, {instancePath:instancePath+"/deadlines/planReview",parentData:data51,parentDataProperty:"planReview",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data51.yearlyRotation !== undefined && func0.call(data51, "yearlyRotation")){
if(!(validate37(data51.yearlyRotation, {instancePath:instancePath+"/deadlines/yearlyRotation",parentData:data51,parentDataProperty:"yearlyRotation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data51.personnelQuarterlyReport !== undefined && func0.call(data51, "personnelQuarterlyReport")){
if(!(validate42(data51.personnelQuarterlyReport, {instancePath:instancePath+"/deadlines/personnelQuarterlyReport",parentData:data51,parentDataProperty:"personnelQuarterlyReport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data51.reservistReport !== undefined && func0.call(data51, "reservistReport")){
if(!(validate42(data51.reservistReport, {instancePath:instancePath+"/deadlines/reservistReport",parentData:data51,parentDataProperty:"reservistReport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
for(const key10 of Object.keys(data51)){
if(((((((((((((key10 !== "listAct") && (key10 !== "documentsCheck")) && (key10 !== "assessmentResult")) && (key10 !== "individualPlan")) && (key10 !== "exclusionNotice")) && (key10 !== "appointmentNews")) && (key10 !== "decisionPublication")) && (key10 !== "summaryPlan")) && (key10 !== "personnelYearlyReport")) && (key10 !== "planReview")) && (key10 !== "yearlyRotation")) && (key10 !== "personnelQuarterlyReport")) && (key10 !== "reservistReport")){
const err158 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key10},schema:false,parentSchema:schema65.properties.deadlines,data:data51};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/type",keyword:"type",params:{type: "object"},schema:schema65.properties.deadlines.type,parentSchema:schema65.properties.deadlines,data:data51};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.yearlyReviewClause !== undefined && func0.call(data, "yearlyReviewClause")){
let data65 = data.yearlyReviewClause;
if(typeof data65 === "string"){
if(func65(data65) > 60){
const err160 = {instancePath:instancePath+"/yearlyReviewClause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data65};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func65(data65) < 1){
const err161 = {instancePath:instancePath+"/yearlyReviewClause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data65};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/yearlyReviewClause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data65};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.careerMaterialClause !== undefined && func0.call(data, "careerMaterialClause")){
let data66 = data.careerMaterialClause;
if(typeof data66 === "string"){
if(func65(data66) > 60){
const err163 = {instancePath:instancePath+"/careerMaterialClause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data66};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func65(data66) < 1){
const err164 = {instancePath:instancePath+"/careerMaterialClause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data66};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/careerMaterialClause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data66};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.firstTenPublicationClause !== undefined && func0.call(data, "firstTenPublicationClause")){
let data67 = data.firstTenPublicationClause;
if(typeof data67 === "string"){
if(func65(data67) > 60){
const err166 = {instancePath:instancePath+"/firstTenPublicationClause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data67};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func65(data67) < 1){
const err167 = {instancePath:instancePath+"/firstTenPublicationClause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data67};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/firstTenPublicationClause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data67};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.listActKinds !== undefined && func0.call(data, "listActKinds")){
let data68 = data.listActKinds;
if(Array.isArray(data68)){
if(data68.length < 1){
const err169 = {instancePath:instancePath+"/listActKinds",schemaPath:"#/properties/listActKinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.listActKinds,data:data68};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len5 = data68.length;
for(let i5=0; i5<len5; i5++){
let data69 = data68[i5];
if(!(((((((((((data69 === "постановление") || (data69 === "распоряжение")) || (data69 === "решение")) || (data69 === "приказ")) || (data69 === "федеральный закон")) || (data69 === "закон субъекта")) || (data69 === "указ")) || (data69 === "устав")) || (data69 === "положение")) || (data69 === "методика")) || (data69 === "иной акт"))){
const err170 = {instancePath:instancePath+"/listActKinds/" + i5,schemaPath:"#/properties/listActKinds/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.listActKinds.items.enum},schema:schema65.properties.listActKinds.items.enum,parentSchema:schema65.properties.listActKinds.items,data:data69};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
let i6 = data68.length;
let j0;
if(i6 > 1){
outer0:
for(;i6--;){
for(j0 = i6; j0--;){
if(func27(data68[i6], data68[j0])){
const err171 = {instancePath:instancePath+"/listActKinds",schemaPath:"#/properties/listActKinds/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0},schema:true,parentSchema:schema65.properties.listActKinds,data:data68};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/listActKinds",schemaPath:"#/properties/listActKinds/type",keyword:"type",params:{type: "array"},schema:schema65.properties.listActKinds.type,parentSchema:schema65.properties.listActKinds,data:data68};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.exclusionActKinds !== undefined && func0.call(data, "exclusionActKinds")){
let data70 = data.exclusionActKinds;
if(Array.isArray(data70)){
if(data70.length < 1){
const err173 = {instancePath:instancePath+"/exclusionActKinds",schemaPath:"#/properties/exclusionActKinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.exclusionActKinds,data:data70};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len6 = data70.length;
for(let i7=0; i7<len6; i7++){
let data71 = data70[i7];
if(!(((((((((((data71 === "постановление") || (data71 === "распоряжение")) || (data71 === "решение")) || (data71 === "приказ")) || (data71 === "федеральный закон")) || (data71 === "закон субъекта")) || (data71 === "указ")) || (data71 === "устав")) || (data71 === "положение")) || (data71 === "методика")) || (data71 === "иной акт"))){
const err174 = {instancePath:instancePath+"/exclusionActKinds/" + i7,schemaPath:"#/properties/exclusionActKinds/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.exclusionActKinds.items.enum},schema:schema65.properties.exclusionActKinds.items.enum,parentSchema:schema65.properties.exclusionActKinds.items,data:data71};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
let i8 = data70.length;
let j1;
if(i8 > 1){
outer1:
for(;i8--;){
for(j1 = i8; j1--;){
if(func27(data70[i8], data70[j1])){
const err175 = {instancePath:instancePath+"/exclusionActKinds",schemaPath:"#/properties/exclusionActKinds/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},schema:true,parentSchema:schema65.properties.exclusionActKinds,data:data70};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/exclusionActKinds",schemaPath:"#/properties/exclusionActKinds/type",keyword:"type",params:{type: "array"},schema:schema65.properties.exclusionActKinds.type,parentSchema:schema65.properties.exclusionActKinds,data:data70};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.evaluationMethods !== undefined && func0.call(data, "evaluationMethods")){
let data72 = data.evaluationMethods;
if(Array.isArray(data72)){
if(data72.length < 1){
const err177 = {instancePath:instancePath+"/evaluationMethods",schemaPath:"#/properties/evaluationMethods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.evaluationMethods,data:data72};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len7 = data72.length;
for(let i9=0; i9<len7; i9++){
let data73 = data72[i9];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if((data73.code === undefined) || (!(func0.call(data73, "code")))){
const err178 = {instancePath:instancePath+"/evaluationMethods/" + i9,schemaPath:"#/properties/evaluationMethods/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.evaluationMethods.items.required,parentSchema:schema65.properties.evaluationMethods.items,data:data73};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((data73.label === undefined) || (!(func0.call(data73, "label")))){
const err179 = {instancePath:instancePath+"/evaluationMethods/" + i9,schemaPath:"#/properties/evaluationMethods/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.evaluationMethods.items.required,parentSchema:schema65.properties.evaluationMethods.items,data:data73};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((data73.clause === undefined) || (!(func0.call(data73, "clause")))){
const err180 = {instancePath:instancePath+"/evaluationMethods/" + i9,schemaPath:"#/properties/evaluationMethods/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.evaluationMethods.items.required,parentSchema:schema65.properties.evaluationMethods.items,data:data73};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data73.code !== undefined && func0.call(data73, "code")){
let data74 = data73.code;
if(typeof data74 === "string"){
if(!pattern8.test(data74)){
const err181 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data74};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data74};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data73.label !== undefined && func0.call(data73, "label")){
let data75 = data73.label;
if(typeof data75 === "string"){
if(func65(data75) > 1000){
const err183 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data75};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(func65(data75) < 1){
const err184 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data75};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data75};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data73.clause !== undefined && func0.call(data73, "clause")){
let data76 = data73.clause;
if(typeof data76 === "string"){
if(func65(data76) > 60){
const err186 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data76};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func65(data76) < 1){
const err187 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data76};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/evaluationMethods/" + i9+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data76};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
for(const key11 of Object.keys(data73)){
if(((key11 !== "code") && (key11 !== "label")) && (key11 !== "clause")){
const err189 = {instancePath:instancePath+"/evaluationMethods/" + i9,schemaPath:"#/properties/evaluationMethods/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key11},schema:false,parentSchema:schema65.properties.evaluationMethods.items,data:data73};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/evaluationMethods/" + i9,schemaPath:"#/properties/evaluationMethods/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.evaluationMethods.items.type,parentSchema:schema65.properties.evaluationMethods.items,data:data73};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/evaluationMethods",schemaPath:"#/properties/evaluationMethods/type",keyword:"type",params:{type: "array"},schema:schema65.properties.evaluationMethods.type,parentSchema:schema65.properties.evaluationMethods,data:data72};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.stages !== undefined && func0.call(data, "stages")){
let data77 = data.stages;
if(Array.isArray(data77)){
if(data77.length < 1){
const err192 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.stages,data:data77};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len8 = data77.length;
for(let i10=0; i10<len8; i10++){
let data78 = data77[i10];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if((data78.code === undefined) || (!(func0.call(data78, "code")))){
const err193 = {instancePath:instancePath+"/stages/" + i10,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.properties.stages.items.required,parentSchema:schema65.properties.stages.items,data:data78};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data78.label === undefined) || (!(func0.call(data78, "label")))){
const err194 = {instancePath:instancePath+"/stages/" + i10,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: "label"},schema:schema65.properties.stages.items.required,parentSchema:schema65.properties.stages.items,data:data78};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data78.clause === undefined) || (!(func0.call(data78, "clause")))){
const err195 = {instancePath:instancePath+"/stages/" + i10,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.stages.items.required,parentSchema:schema65.properties.stages.items,data:data78};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data78.code !== undefined && func0.call(data78, "code")){
let data79 = data78.code;
if(typeof data79 === "string"){
if(!pattern8.test(data79)){
const err196 = {instancePath:instancePath+"/stages/" + i10+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data79};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/stages/" + i10+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data79};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data78.label !== undefined && func0.call(data78, "label")){
let data80 = data78.label;
if(typeof data80 === "string"){
if(func65(data80) > 1000){
const err198 = {instancePath:instancePath+"/stages/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data80};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func65(data80) < 1){
const err199 = {instancePath:instancePath+"/stages/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data80};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/stages/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data80};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data78.clause !== undefined && func0.call(data78, "clause")){
let data81 = data78.clause;
if(typeof data81 === "string"){
if(func65(data81) > 60){
const err201 = {instancePath:instancePath+"/stages/" + i10+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data81};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func65(data81) < 1){
const err202 = {instancePath:instancePath+"/stages/" + i10+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data81};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/stages/" + i10+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data81};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
for(const key12 of Object.keys(data78)){
if(((key12 !== "code") && (key12 !== "label")) && (key12 !== "clause")){
const err204 = {instancePath:instancePath+"/stages/" + i10,schemaPath:"#/properties/stages/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key12},schema:false,parentSchema:schema65.properties.stages.items,data:data78};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/stages/" + i10,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.stages.items.type,parentSchema:schema65.properties.stages.items,data:data78};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema65.properties.stages.type,parentSchema:schema65.properties.stages,data:data77};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.termMonths !== undefined && func0.call(data, "termMonths")){
let data82 = data.termMonths;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err207 = {instancePath:instancePath+"/termMonths",schemaPath:"#/properties/termMonths/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.termMonths.type,parentSchema:schema65.properties.termMonths,data:data82};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 1 || isNaN(data82)){
const err208 = {instancePath:instancePath+"/termMonths",schemaPath:"#/properties/termMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.termMonths,data:data82};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data83 = data.rules;
if(Array.isArray(data83)){
const len9 = data83.length;
for(let i11=0; i11<len9; i11++){
let data84 = data83[i11];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if((data84.rule === undefined) || (!(func0.call(data84, "rule")))){
const err209 = {instancePath:instancePath+"/rules/" + i11,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema65.properties.rules.items.required,parentSchema:schema65.properties.rules.items,data:data84};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data84.rule !== undefined && func0.call(data84, "rule")){
let data85 = data84.rule;
if(typeof data85 === "string"){
if(!pattern6.test(data85)){
const err210 = {instancePath:instancePath+"/rules/" + i11+"/rule",schemaPath:"#/properties/rules/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema65.properties.rules.items.properties.rule,data:data85};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/rules/" + i11+"/rule",schemaPath:"#/properties/rules/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema65.properties.rules.items.properties.rule.type,parentSchema:schema65.properties.rules.items.properties.rule,data:data85};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data84.clause !== undefined && func0.call(data84, "clause")){
let data86 = data84.clause;
if(typeof data86 === "string"){
if(func65(data86) > 60){
const err212 = {instancePath:instancePath+"/rules/" + i11+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data86};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func65(data86) < 1){
const err213 = {instancePath:instancePath+"/rules/" + i11+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data86};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/rules/" + i11+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data86};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data84.applies !== undefined && func0.call(data84, "applies")){
let data87 = data84.applies;
if(typeof data87 !== "boolean"){
const err215 = {instancePath:instancePath+"/rules/" + i11+"/applies",schemaPath:"#/properties/rules/items/properties/applies/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.rules.items.properties.applies.type,parentSchema:schema65.properties.rules.items.properties.applies,data:data87};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data84.note !== undefined && func0.call(data84, "note")){
let data88 = data84.note;
if(typeof data88 === "string"){
if(func65(data88) > 1000){
const err216 = {instancePath:instancePath+"/rules/" + i11+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data88};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func65(data88) < 1){
const err217 = {instancePath:instancePath+"/rules/" + i11+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data88};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/rules/" + i11+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data88};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
for(const key13 of Object.keys(data84)){
if((((key13 !== "rule") && (key13 !== "clause")) && (key13 !== "applies")) && (key13 !== "note")){
const err219 = {instancePath:instancePath+"/rules/" + i11,schemaPath:"#/properties/rules/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key13},schema:false,parentSchema:schema65.properties.rules.items,data:data84};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/rules/" + i11,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.rules.items.type,parentSchema:schema65.properties.rules.items,data:data84};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema65.properties.rules.type,parentSchema:schema65.properties.rules,data:data83};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.interpretations !== undefined && func0.call(data, "interpretations")){
let data89 = data.interpretations;
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i12=0; i12<len10; i12++){
let data90 = data89[i12];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if((data90.clause === undefined) || (!(func0.call(data90, "clause")))){
const err222 = {instancePath:instancePath+"/interpretations/" + i12,schemaPath:"#/properties/interpretations/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema65.properties.interpretations.items.required,parentSchema:schema65.properties.interpretations.items,data:data90};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((data90.question === undefined) || (!(func0.call(data90, "question")))){
const err223 = {instancePath:instancePath+"/interpretations/" + i12,schemaPath:"#/properties/interpretations/items/required",keyword:"required",params:{missingProperty: "question"},schema:schema65.properties.interpretations.items.required,parentSchema:schema65.properties.interpretations.items,data:data90};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((data90.choice === undefined) || (!(func0.call(data90, "choice")))){
const err224 = {instancePath:instancePath+"/interpretations/" + i12,schemaPath:"#/properties/interpretations/items/required",keyword:"required",params:{missingProperty: "choice"},schema:schema65.properties.interpretations.items.required,parentSchema:schema65.properties.interpretations.items,data:data90};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data90.clause !== undefined && func0.call(data90, "clause")){
let data91 = data90.clause;
if(typeof data91 === "string"){
if(func65(data91) > 60){
const err225 = {instancePath:instancePath+"/interpretations/" + i12+"/clause",schemaPath:"common.schema.json#/$defs/clause/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema80,data:data91};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(func65(data91) < 1){
const err226 = {instancePath:instancePath+"/interpretations/" + i12+"/clause",schemaPath:"common.schema.json#/$defs/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80,data:data91};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/interpretations/" + i12+"/clause",schemaPath:"common.schema.json#/$defs/clause/type",keyword:"type",params:{type: "string"},schema:schema80.type,parentSchema:schema80,data:data91};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data90.question !== undefined && func0.call(data90, "question")){
let data92 = data90.question;
if(typeof data92 === "string"){
if(func65(data92) > 1000){
const err228 = {instancePath:instancePath+"/interpretations/" + i12+"/question",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data92};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(func65(data92) < 1){
const err229 = {instancePath:instancePath+"/interpretations/" + i12+"/question",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data92};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/interpretations/" + i12+"/question",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data92};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data90.choice !== undefined && func0.call(data90, "choice")){
let data93 = data90.choice;
if(typeof data93 === "string"){
if(func65(data93) > 1000){
const err231 = {instancePath:instancePath+"/interpretations/" + i12+"/choice",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data93};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func65(data93) < 1){
const err232 = {instancePath:instancePath+"/interpretations/" + i12+"/choice",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data93};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/interpretations/" + i12+"/choice",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data93};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
for(const key14 of Object.keys(data90)){
if(((key14 !== "clause") && (key14 !== "question")) && (key14 !== "choice")){
const err234 = {instancePath:instancePath+"/interpretations/" + i12,schemaPath:"#/properties/interpretations/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key14},schema:false,parentSchema:schema65.properties.interpretations.items,data:data90};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/interpretations/" + i12,schemaPath:"#/properties/interpretations/items/type",keyword:"type",params:{type: "object"},schema:schema65.properties.interpretations.items.type,parentSchema:schema65.properties.interpretations.items,data:data90};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/interpretations",schemaPath:"#/properties/interpretations/type",keyword:"type",params:{type: "array"},schema:schema65.properties.interpretations.type,parentSchema:schema65.properties.interpretations,data:data89};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
for(const key15 of Object.keys(data)){
if(((((((((((((((((((((((((((((key15 !== "title") && (key15 !== "groups")) && (key15 !== "levels")) && (key15 !== "sources")) && (key15 !== "exclusionGrounds")) && (key15 !== "quorum")) && (key15 !== "majority")) && (key15 !== "tie")) && (key15 !== "secretaryVotes")) && (key15 !== "remoteCounts")) && (key15 !== "quotas")) && (key15 !== "firstTen")) && (key15 !== "deadlines")) && (key15 !== "yearlyReviewClause")) && (key15 !== "careerMaterialClause")) && (key15 !== "firstTenPublicationClause")) && (key15 !== "listActKinds")) && (key15 !== "exclusionActKinds")) && (key15 !== "evaluationMethods")) && (key15 !== "stages")) && (key15 !== "termMonths")) && (key15 !== "rules")) && (key15 !== "interpretations")) && (key15 !== "files")) && (key15 !== "corrections")) && (key15 !== "acknowledged")) && (key15 !== "publishedOn")) && (key15 !== "formerIds")) && (key15 !== "source")){
const err237 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key15},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const act = validate45;
const schema119 = registry.act.schema;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const schema143 = common.$defs.publications;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.date === undefined) || (!(func0.call(data0, "date")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data1 = data0.kind;
if(!(((((data1 === "official-site") || (data1 === "official-print")) || (data1 === "media")) || (data1 === "other-site")) || (data1 === "social"))){
const err2 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema143.items.properties.kind.enum},schema:schema143.items.properties.kind.enum,parentSchema:schema143.items.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data3 = data0.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.url !== undefined && func0.call(data0, "url")){
let data4 = data0.url;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err8 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats10.validate(data4))){
const err9 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 of Object.keys(data0)){
if((((key0 !== "kind") && (key0 !== "name")) && (key0 !== "date")) && (key0 !== "url")){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema143.items.type,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="act.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.purposes === undefined) || (!(func0.call(data, "purposes")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(!(((((((((((data0 === "постановление") || (data0 === "распоряжение")) || (data0 === "решение")) || (data0 === "приказ")) || (data0 === "федеральный закон")) || (data0 === "закон субъекта")) || (data0 === "указ")) || (data0 === "устав")) || (data0 === "положение")) || (data0 === "методика")) || (data0 === "иной акт"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema119.properties.kind.enum},schema:schema119.properties.kind.enum,parentSchema:schema119.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data1 = data.number;
if(typeof data1 === "string"){
if(func65(data1) > 1000){
const err4 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err7 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data3) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.issuer !== undefined && func0.call(data, "issuer")){
let data4 = data.issuer;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err12 = {instancePath:instancePath+"/issuer",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func65(data4) < 1){
const err13 = {instancePath:instancePath+"/issuer",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/issuer",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.purposes !== undefined && func0.call(data, "purposes")){
let data5 = data.purposes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema119.properties.purposes,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((((((((((((data6 === "base-law") || (data6 === "regional-law")) || (data6 === "procedure")) || (data6 === "methodology")) || (data6 === "commission-regulation")) || (data6 === "commission-membership")) || (data6 === "position-list")) || (data6 === "reserve-list")) || (data6 === "exclusion")) || (data6 === "appointment")) || (data6 === "information-list")) || (data6 === "other"))){
const err16 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/enum",keyword:"enum",params:{allowedValues: schema119.properties.purposes.items.enum},schema:schema119.properties.purposes.items.enum,parentSchema:schema119.properties.purposes.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err17 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema119.properties.purposes,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},schema:schema119.properties.purposes.type,parentSchema:schema119.properties.purposes,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.inForceFrom !== undefined && func0.call(data, "inForceFrom")){
let data7 = data.inForceFrom;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err19 = {instancePath:instancePath+"/inForceFrom",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/inForceFrom",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.amends !== undefined && func0.call(data, "amends")){
let data8 = data.amends;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.act === undefined) || (!(func0.call(data9, "act")))){
const err21 = {instancePath:instancePath+"/amends/" + i2,schemaPath:"#/properties/amends/items/required",keyword:"required",params:{missingProperty: "act"},schema:schema119.properties.amends.items.required,parentSchema:schema119.properties.amends.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.act !== undefined && func0.call(data9, "act")){
let data10 = data9.act;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err22 = {instancePath:instancePath+"/amends/" + i2+"/act",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/amends/" + i2+"/act",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.scope !== undefined && func0.call(data9, "scope")){
let data11 = data9.scope;
if(typeof data11 === "string"){
if(func65(data11) > 1000){
const err24 = {instancePath:instancePath+"/amends/" + i2+"/scope",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func65(data11) < 1){
const err25 = {instancePath:instancePath+"/amends/" + i2+"/scope",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/amends/" + i2+"/scope",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key0 of Object.keys(data9)){
if((key0 !== "act") && (key0 !== "scope")){
const err27 = {instancePath:instancePath+"/amends/" + i2,schemaPath:"#/properties/amends/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema119.properties.amends.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/amends/" + i2,schemaPath:"#/properties/amends/items/type",keyword:"type",params:{type: "object"},schema:schema119.properties.amends.items.type,parentSchema:schema119.properties.amends.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/amends",schemaPath:"#/properties/amends/type",keyword:"type",params:{type: "array"},schema:schema119.properties.amends.type,parentSchema:schema119.properties.amends,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.repeals !== undefined && func0.call(data, "repeals")){
let data12 = data.repeals;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.act === undefined) || (!(func0.call(data13, "act")))){
const err30 = {instancePath:instancePath+"/repeals/" + i3,schemaPath:"#/properties/repeals/items/required",keyword:"required",params:{missingProperty: "act"},schema:schema119.properties.repeals.items.required,parentSchema:schema119.properties.repeals.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.act !== undefined && func0.call(data13, "act")){
let data14 = data13.act;
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err31 = {instancePath:instancePath+"/repeals/" + i3+"/act",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data14};
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
const err32 = {instancePath:instancePath+"/repeals/" + i3+"/act",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.scope !== undefined && func0.call(data13, "scope")){
let data15 = data13.scope;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err33 = {instancePath:instancePath+"/repeals/" + i3+"/scope",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func65(data15) < 1){
const err34 = {instancePath:instancePath+"/repeals/" + i3+"/scope",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/repeals/" + i3+"/scope",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key1 of Object.keys(data13)){
if((key1 !== "act") && (key1 !== "scope")){
const err36 = {instancePath:instancePath+"/repeals/" + i3,schemaPath:"#/properties/repeals/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema119.properties.repeals.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/repeals/" + i3,schemaPath:"#/properties/repeals/items/type",keyword:"type",params:{type: "object"},schema:schema119.properties.repeals.items.type,parentSchema:schema119.properties.repeals.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/repeals",schemaPath:"#/properties/repeals/type",keyword:"type",params:{type: "array"},schema:schema119.properties.repeals.type,parentSchema:schema119.properties.repeals,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.approves !== undefined && func0.call(data, "approves")){
let data16 = data.approves;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err39 = {instancePath:instancePath+"/approves/" + i4,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/approves/" + i4,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i5 = data16.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func27(data16[i5], data16[j1])){
const err41 = {instancePath:instancePath+"/approves",schemaPath:"#/properties/approves/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},schema:true,parentSchema:schema119.properties.approves,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/approves",schemaPath:"#/properties/approves/type",keyword:"type",params:{type: "array"},schema:schema119.properties.approves.type,parentSchema:schema119.properties.approves,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.excludes !== undefined && func0.call(data, "excludes")){
let data18 = data.excludes;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i6=0; i6<len4; i6++){
let data19 = data18[i6];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err43 = {instancePath:instancePath+"/excludes/" + i6,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/excludes/" + i6,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i7 = data18.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func27(data18[i7], data18[j2])){
const err45 = {instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},schema:true,parentSchema:schema119.properties.excludes,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type: "array"},schema:schema119.properties.excludes.type,parentSchema:schema119.properties.excludes,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data20 = data.model;
if(typeof data20 !== "boolean"){
const err47 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.model.type,parentSchema:schema119.properties.model,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data21 = data.url;
if(typeof data21 === "string"){
if(func65(data21) > 1000){
const err48 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(formats10.validate(data21))){
const err49 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.publications !== undefined && func0.call(data, "publications")){
if(!(validate48(data.publications, {instancePath:instancePath+"/publications",parentData:data,parentDataProperty:"publications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
for(const key2 of Object.keys(data)){
if((((((((((((((((((((key2 !== "kind") && (key2 !== "number")) && (key2 !== "date")) && (key2 !== "title")) && (key2 !== "issuer")) && (key2 !== "purposes")) && (key2 !== "inForceFrom")) && (key2 !== "amends")) && (key2 !== "repeals")) && (key2 !== "approves")) && (key2 !== "excludes")) && (key2 !== "model")) && (key2 !== "url")) && (key2 !== "publications")) && (key2 !== "files")) && (key2 !== "corrections")) && (key2 !== "acknowledged")) && (key2 !== "publishedOn")) && (key2 !== "formerIds")) && (key2 !== "source")){
const err51 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const position = validate50;
const schema147 = registry.position.schema;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="position.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.group === undefined) || (!(func0.call(data, "group")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.act === undefined) || (!(func0.call(data, "act")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "act"},schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data0) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.group !== undefined && func0.call(data, "group")){
let data1 = data.group;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/group",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/group",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data2 = data.body;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err9 = {instancePath:instancePath+"/body",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data2) < 1){
const err10 = {instancePath:instancePath+"/body",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/body",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err12 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data4 = data.from;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err14 = {instancePath:instancePath+"/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data5 = data.until;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data6 = data.quantity;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},schema:schema147.properties.quantity.type,parentSchema:schema147.properties.quantity,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema147.properties.quantity,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.formerTitles !== undefined && func0.call(data, "formerTitles")){
let data7 = data.formerTitles;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.title === undefined) || (!(func0.call(data8, "title")))){
const err20 = {instancePath:instancePath+"/formerTitles/" + i0,schemaPath:"#/properties/formerTitles/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema147.properties.formerTitles.items.required,parentSchema:schema147.properties.formerTitles.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data8.until === undefined) || (!(func0.call(data8, "until")))){
const err21 = {instancePath:instancePath+"/formerTitles/" + i0,schemaPath:"#/properties/formerTitles/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema147.properties.formerTitles.items.required,parentSchema:schema147.properties.formerTitles.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.title !== undefined && func0.call(data8, "title")){
let data9 = data8.title;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err22 = {instancePath:instancePath+"/formerTitles/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func65(data9) < 1){
const err23 = {instancePath:instancePath+"/formerTitles/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/formerTitles/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.until !== undefined && func0.call(data8, "until")){
let data10 = data8.until;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err25 = {instancePath:instancePath+"/formerTitles/" + i0+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/formerTitles/" + i0+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key0 of Object.keys(data8)){
if((key0 !== "title") && (key0 !== "until")){
const err27 = {instancePath:instancePath+"/formerTitles/" + i0,schemaPath:"#/properties/formerTitles/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema147.properties.formerTitles.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/formerTitles/" + i0,schemaPath:"#/properties/formerTitles/items/type",keyword:"type",params:{type: "object"},schema:schema147.properties.formerTitles.items.type,parentSchema:schema147.properties.formerTitles.items,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/formerTitles",schemaPath:"#/properties/formerTitles/type",keyword:"type",params:{type: "array"},schema:schema147.properties.formerTitles.type,parentSchema:schema147.properties.formerTitles,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.vacantSince !== undefined && func0.call(data, "vacantSince")){
let data11 = data.vacantSince;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err30 = {instancePath:instancePath+"/vacantSince",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/vacantSince",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.forecastFrom !== undefined && func0.call(data, "forecastFrom")){
let data12 = data.forecastFrom;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err32 = {instancePath:instancePath+"/forecastFrom",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/forecastFrom",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if((((((((((((((((key1 !== "title") && (key1 !== "group")) && (key1 !== "body")) && (key1 !== "act")) && (key1 !== "from")) && (key1 !== "until")) && (key1 !== "quantity")) && (key1 !== "formerTitles")) && (key1 !== "vacantSince")) && (key1 !== "forecastFrom")) && (key1 !== "files")) && (key1 !== "corrections")) && (key1 !== "acknowledged")) && (key1 !== "publishedOn")) && (key1 !== "formerIds")) && (key1 !== "source")){
const err34 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const person = validate53;
const schema169 = registry.person.schema;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="person.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.basis !== undefined && func0.call(data, "basis")){
if("consent" !== data.basis){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.surname === undefined) || (!(func0.call(data, "surname")))){
const err2 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "surname"},schema:schema169.allOf[1].then.required,parentSchema:schema169.allOf[1].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err3 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "name"},schema:schema169.allOf[1].then.required,parentSchema:schema169.allOf[1].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.fields === undefined) || (!(func0.call(data, "fields")))){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "fields"},schema:schema169.allOf[1].then.required,parentSchema:schema169.allOf[1].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.siteUrls === undefined) || (!(func0.call(data, "siteUrls")))){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "siteUrls"},schema:schema169.allOf[1].then.required,parentSchema:schema169.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.validFrom === undefined) || (!(func0.call(data, "validFrom")))){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "validFrom"},schema:schema169.allOf[1].then.required,parentSchema:schema169.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema169.allOf[1].if,parentSchema:schema169.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing1 = "basis")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.basis !== undefined && func0.call(data, "basis")){
let data1 = data.basis;
if(!((data1 === "act") || (data1 === "office"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.surname === undefined) || (!(func0.call(data, "surname")))){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "surname"},schema:schema169.allOf[2].then.required,parentSchema:schema169.allOf[2].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "name"},schema:schema169.allOf[2].then.required,parentSchema:schema169.allOf[2].then,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema169.allOf[2].if,parentSchema:schema169.allOf[2],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.basis === undefined) || (!(func0.call(data, "basis")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.surname !== undefined && func0.call(data, "surname")){
let data2 = data.surname;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err14 = {instancePath:instancePath+"/surname",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func65(data2) < 1){
const err15 = {instancePath:instancePath+"/surname",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/surname",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err17 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data3) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.patronymic !== undefined && func0.call(data, "patronymic")){
let data4 = data.patronymic;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err20 = {instancePath:instancePath+"/patronymic",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data4) < 1){
const err21 = {instancePath:instancePath+"/patronymic",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/patronymic",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data5 = data.basis;
if(!((((data5 === "consent") || (data5 === "act")) || (data5 === "office")) || (data5 === "none"))){
const err23 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema169.properties.basis.enum},schema:schema169.properties.basis.enum,parentSchema:schema169.properties.basis,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(Array.isArray(data6)){
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema169.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(((((((data7 === "fio") || (data7 === "decision")) || (data7 === "postAtInclusion")) || (data7 === "appointedPost")) || (data7 === "targetPost")) || (data7 === "bio")) || (data7 === "photo"))){
const err25 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/enum",keyword:"enum",params:{allowedValues: schema169.properties.fields.items.enum},schema:schema169.properties.fields.items.enum,parentSchema:schema169.properties.fields.items,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
const err26 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema169.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},schema:schema169.properties.fields.type,parentSchema:schema169.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.siteUrls !== undefined && func0.call(data, "siteUrls")){
let data8 = data.siteUrls;
if(Array.isArray(data8)){
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/siteUrls",schemaPath:"#/properties/siteUrls/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema169.properties.siteUrls,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err29 = {instancePath:instancePath+"/siteUrls/" + i2,schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats10.validate(data9))){
const err30 = {instancePath:instancePath+"/siteUrls/" + i2,schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/siteUrls/" + i2,schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data8[i3], data8[j1])){
const err32 = {instancePath:instancePath+"/siteUrls",schemaPath:"#/properties/siteUrls/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema169.properties.siteUrls,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/siteUrls",schemaPath:"#/properties/siteUrls/type",keyword:"type",params:{type: "array"},schema:schema169.properties.siteUrls.type,parentSchema:schema169.properties.siteUrls,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.validFrom !== undefined && func0.call(data, "validFrom")){
let data10 = data.validFrom;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err34 = {instancePath:instancePath+"/validFrom",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/validFrom",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.validUntil !== undefined && func0.call(data, "validUntil")){
let data11 = data.validUntil;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err36 = {instancePath:instancePath+"/validUntil",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/validUntil",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.withdrawnOn !== undefined && func0.call(data, "withdrawnOn")){
let data12 = data.withdrawnOn;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err38 = {instancePath:instancePath+"/withdrawnOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data12};
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
const err39 = {instancePath:instancePath+"/withdrawnOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.nameForms !== undefined && func0.call(data, "nameForms")){
let data13 = data.nameForms;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err40 = {instancePath:instancePath+"/nameForms/" + i4,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func65(data14) < 1){
const err41 = {instancePath:instancePath+"/nameForms/" + i4,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/nameForms/" + i4,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data13[i5], data13[j2])){
const err43 = {instancePath:instancePath+"/nameForms",schemaPath:"#/properties/nameForms/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema169.properties.nameForms,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/nameForms",schemaPath:"#/properties/nameForms/type",keyword:"type",params:{type: "array"},schema:schema169.properties.nameForms.type,parentSchema:schema169.properties.nameForms,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((((((((((((((((key0 !== "surname") && (key0 !== "name")) && (key0 !== "patronymic")) && (key0 !== "basis")) && (key0 !== "fields")) && (key0 !== "siteUrls")) && (key0 !== "validFrom")) && (key0 !== "validUntil")) && (key0 !== "withdrawnOn")) && (key0 !== "nameForms")) && (key0 !== "files")) && (key0 !== "corrections")) && (key0 !== "acknowledged")) && (key0 !== "publishedOn")) && (key0 !== "formerIds")) && (key0 !== "source")){
const err45 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const membership = validate56;
const schema189 = registry.membership.schema;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="membership.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.act === undefined) || (!(func0.call(data, "act")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "act"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.person !== undefined && func0.call(data, "person")){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data0};
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
const err5 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(!((((data1 === "chair") || (data1 === "deputy")) || (data1 === "secretary")) || (data1 === "member"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema189.properties.role.enum},schema:schema189.properties.role.enum,parentSchema:schema189.properties.role,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.post !== undefined && func0.call(data, "post")){
let data2 = data.post;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err7 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func65(data2) < 1){
const err8 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err9 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.organisation !== undefined && func0.call(data, "organisation")){
let data3 = data.organisation;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err10 = {instancePath:instancePath+"/organisation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func65(data3) < 1){
const err11 = {instancePath:instancePath+"/organisation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/organisation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data4 = data.from;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err13 = {instancePath:instancePath+"/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data5 = data.until;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err15 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data6 = data.act;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err17 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.voting !== undefined && func0.call(data, "voting")){
let data7 = data.voting;
if(typeof data7 !== "boolean"){
const err19 = {instancePath:instancePath+"/voting",schemaPath:"#/properties/voting/type",keyword:"type",params:{type: "boolean"},schema:schema189.properties.voting.type,parentSchema:schema189.properties.voting,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((((((((((((((key0 !== "person") && (key0 !== "role")) && (key0 !== "post")) && (key0 !== "organisation")) && (key0 !== "from")) && (key0 !== "until")) && (key0 !== "act")) && (key0 !== "voting")) && (key0 !== "files")) && (key0 !== "corrections")) && (key0 !== "acknowledged")) && (key0 !== "publishedOn")) && (key0 !== "formerIds")) && (key0 !== "source")){
const err20 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema189,data};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema189.type,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const protocol = validate59;
const schema207 = registry.protocol.schema;
const schema230 = common.$defs.longText;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="protocol.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.number === undefined) || (!(func0.call(data, "number")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.form === undefined) || (!(func0.call(data, "form")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.presiding === undefined) || (!(func0.call(data, "presiding")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "presiding"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.secretary === undefined) || (!(func0.call(data, "secretary")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secretary"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.present === undefined) || (!(func0.call(data, "present")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.agenda === undefined) || (!(func0.call(data, "agenda")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agenda"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.signedBy === undefined) || (!(func0.call(data, "signedBy")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signedBy"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.signedOn === undefined) || (!(func0.call(data, "signedOn")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signedOn"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.number !== undefined && func0.call(data, "number")){
let data0 = data.number;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err9 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data0) < 1){
const err10 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data1 = data.date;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err12 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.form !== undefined && func0.call(data, "form")){
let data2 = data.form;
if(!((((data2 === "in-person") || (data2 === "remote")) || (data2 === "mixed")) || (data2 === "written"))){
const err14 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema207.properties.form.enum},schema:schema207.properties.form.enum,parentSchema:schema207.properties.form,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data3 = data.place;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err15 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func65(data3) < 1){
const err16 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.presiding !== undefined && func0.call(data, "presiding")){
let data4 = data.presiding;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err18 = {instancePath:instancePath+"/presiding",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/presiding",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.secretary !== undefined && func0.call(data, "secretary")){
let data5 = data.secretary;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err20 = {instancePath:instancePath+"/secretary",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/secretary",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data6 = data.present;
if(Array.isArray(data6)){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema207.properties.present,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err23 = {instancePath:instancePath+"/present/" + i0,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/present/" + i0,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
const err25 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema207.properties.present,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"},schema:schema207.properties.present.type,parentSchema:schema207.properties.present,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.remote !== undefined && func0.call(data, "remote")){
let data8 = data.remote;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err27 = {instancePath:instancePath+"/remote/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/remote/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data8[i3], data8[j1])){
const err29 = {instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema207.properties.remote,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{type: "array"},schema:schema207.properties.remote.type,parentSchema:schema207.properties.remote,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data10 = data.absent;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err31 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data11};
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
const err32 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data10[i5], data10[j2])){
const err33 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema207.properties.absent,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},schema:schema207.properties.absent.type,parentSchema:schema207.properties.absent,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.invited !== undefined && func0.call(data, "invited")){
let data12 = data.invited;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(func65(data13) > 1000){
const err35 = {instancePath:instancePath+"/invited/" + i6,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func65(data13) < 1){
const err36 = {instancePath:instancePath+"/invited/" + i6,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/invited/" + i6,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/invited",schemaPath:"#/properties/invited/type",keyword:"type",params:{type: "array"},schema:schema207.properties.invited.type,parentSchema:schema207.properties.invited,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.agenda !== undefined && func0.call(data, "agenda")){
let data14 = data.agenda;
if(Array.isArray(data14)){
if(data14.length < 1){
const err39 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema207.properties.agenda,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len4 = data14.length;
for(let i7=0; i7<len4; i7++){
let data15 = data14[i7];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.n === undefined) || (!(func0.call(data15, "n")))){
const err40 = {instancePath:instancePath+"/agenda/" + i7,schemaPath:"#/properties/agenda/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema207.properties.agenda.items.required,parentSchema:schema207.properties.agenda.items,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data15.title === undefined) || (!(func0.call(data15, "title")))){
const err41 = {instancePath:instancePath+"/agenda/" + i7,schemaPath:"#/properties/agenda/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema207.properties.agenda.items.required,parentSchema:schema207.properties.agenda.items,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15.n !== undefined && func0.call(data15, "n")){
let data16 = data15.n;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/agenda/" + i7+"/n",schemaPath:"#/properties/agenda/items/properties/n/type",keyword:"type",params:{type: "integer"},schema:schema207.properties.agenda.items.properties.n.type,parentSchema:schema207.properties.agenda.items.properties.n,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/agenda/" + i7+"/n",schemaPath:"#/properties/agenda/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema207.properties.agenda.items.properties.n,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data15.title !== undefined && func0.call(data15, "title")){
let data17 = data15.title;
if(typeof data17 === "string"){
if(func65(data17) > 1000){
const err44 = {instancePath:instancePath+"/agenda/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func65(data17) < 1){
const err45 = {instancePath:instancePath+"/agenda/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/agenda/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key0 of Object.keys(data15)){
if((key0 !== "n") && (key0 !== "title")){
const err47 = {instancePath:instancePath+"/agenda/" + i7,schemaPath:"#/properties/agenda/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema207.properties.agenda.items,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/agenda/" + i7,schemaPath:"#/properties/agenda/items/type",keyword:"type",params:{type: "object"},schema:schema207.properties.agenda.items.type,parentSchema:schema207.properties.agenda.items,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/type",keyword:"type",params:{type: "array"},schema:schema207.properties.agenda.type,parentSchema:schema207.properties.agenda,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.dissent !== undefined && func0.call(data, "dissent")){
let data18 = data.dissent;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i8=0; i8<len5; i8++){
let data19 = data18[i8];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.person === undefined) || (!(func0.call(data19, "person")))){
const err50 = {instancePath:instancePath+"/dissent/" + i8,schemaPath:"#/properties/dissent/items/required",keyword:"required",params:{missingProperty: "person"},schema:schema207.properties.dissent.items.required,parentSchema:schema207.properties.dissent.items,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data19.text === undefined) || (!(func0.call(data19, "text")))){
const err51 = {instancePath:instancePath+"/dissent/" + i8,schemaPath:"#/properties/dissent/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema207.properties.dissent.items.required,parentSchema:schema207.properties.dissent.items,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19.person !== undefined && func0.call(data19, "person")){
let data20 = data19.person;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err52 = {instancePath:instancePath+"/dissent/" + i8+"/person",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/dissent/" + i8+"/person",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.item !== undefined && func0.call(data19, "item")){
let data21 = data19.item;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/dissent/" + i8+"/item",schemaPath:"#/properties/dissent/items/properties/item/type",keyword:"type",params:{type: "integer"},schema:schema207.properties.dissent.items.properties.item.type,parentSchema:schema207.properties.dissent.items.properties.item,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/dissent/" + i8+"/item",schemaPath:"#/properties/dissent/items/properties/item/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema207.properties.dissent.items.properties.item,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data19.text !== undefined && func0.call(data19, "text")){
let data22 = data19.text;
if(typeof data22 === "string"){
if(func65(data22) > 20000){
const err56 = {instancePath:instancePath+"/dissent/" + i8+"/text",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func65(data22) < 1){
const err57 = {instancePath:instancePath+"/dissent/" + i8+"/text",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/dissent/" + i8+"/text",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key1 of Object.keys(data19)){
if(((key1 !== "person") && (key1 !== "item")) && (key1 !== "text")){
const err59 = {instancePath:instancePath+"/dissent/" + i8,schemaPath:"#/properties/dissent/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema207.properties.dissent.items,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/dissent/" + i8,schemaPath:"#/properties/dissent/items/type",keyword:"type",params:{type: "object"},schema:schema207.properties.dissent.items.type,parentSchema:schema207.properties.dissent.items,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/dissent",schemaPath:"#/properties/dissent/type",keyword:"type",params:{type: "array"},schema:schema207.properties.dissent.type,parentSchema:schema207.properties.dissent,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.broadcast !== undefined && func0.call(data, "broadcast")){
let data23 = data.broadcast;
if(typeof data23 === "string"){
if(func65(data23) > 1000){
const err62 = {instancePath:instancePath+"/broadcast",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats10.validate(data23))){
const err63 = {instancePath:instancePath+"/broadcast",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/broadcast",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.signedBy !== undefined && func0.call(data, "signedBy")){
let data24 = data.signedBy;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err65 = {instancePath:instancePath+"/signedBy",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/signedBy",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.signedOn !== undefined && func0.call(data, "signedOn")){
let data25 = data.signedOn;
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
const err67 = {instancePath:instancePath+"/signedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/signedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key2 of Object.keys(data)){
if(((((((((((((((((((((key2 !== "number") && (key2 !== "date")) && (key2 !== "form")) && (key2 !== "place")) && (key2 !== "presiding")) && (key2 !== "secretary")) && (key2 !== "present")) && (key2 !== "remote")) && (key2 !== "absent")) && (key2 !== "invited")) && (key2 !== "agenda")) && (key2 !== "dissent")) && (key2 !== "broadcast")) && (key2 !== "signedBy")) && (key2 !== "signedOn")) && (key2 !== "files")) && (key2 !== "corrections")) && (key2 !== "acknowledged")) && (key2 !== "publishedOn")) && (key2 !== "formerIds")) && (key2 !== "source")){
const err69 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema207.type,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const decision = validate62;
const schema234 = registry.decision.schema;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.date === undefined) || (!(func0.call(data0, "date")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data1 = data0.kind;
if(!(((((data1 === "official-site") || (data1 === "official-print")) || (data1 === "media")) || (data1 === "other-site")) || (data1 === "social"))){
const err2 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema143.items.properties.kind.enum},schema:schema143.items.properties.kind.enum,parentSchema:schema143.items.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data3 = data0.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.url !== undefined && func0.call(data0, "url")){
let data4 = data0.url;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err8 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats10.validate(data4))){
const err9 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 of Object.keys(data0)){
if((((key0 !== "kind") && (key0 !== "name")) && (key0 !== "date")) && (key0 !== "url")){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema143.items.type,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decision.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("include" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err2 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "person"},schema:schema234.allOf[1].then.required,parentSchema:schema234.allOf[1].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err3 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "level"},schema:schema234.allOf[1].then.required,parentSchema:schema234.allOf[1].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},schema:schema234.allOf[1].then.required,parentSchema:schema234.allOf[1].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.postAtInclusion === undefined) || (!(func0.call(data, "postAtInclusion")))){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "postAtInclusion"},schema:schema234.allOf[1].then.required,parentSchema:schema234.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.persons !== undefined && func0.call(data, "persons")){
const err6 = {instancePath:instancePath+"/persons",schemaPath:"#/allOf/1/then/properties/persons/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema234.allOf[1].then.properties.persons,data:data.persons};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.persons = true;
props0.kind = true;
}
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[1].if,parentSchema:schema234.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.files = true;
props0.corrections = true;
props0.acknowledged = true;
props0.publishedOn = true;
props0.formerIds = true;
props0.source = true;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing1 = "kind")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("transfer" !== data.kind){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "person"},schema:schema234.allOf[2].then.required,parentSchema:schema234.allOf[2].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "level"},schema:schema234.allOf[2].then.required,parentSchema:schema234.allOf[2].then,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.persons !== undefined && func0.call(data, "persons")){
const err12 = {instancePath:instancePath+"/persons",schemaPath:"#/allOf/2/then/properties/persons/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema234.allOf[2].then.properties.persons,data:data.persons};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.persons = true;
props1.kind = true;
}
}
if(!valid4){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[2].if,parentSchema:schema234.allOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs13 = errors;
let valid7 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("exclude" !== data.kind){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
const _errs17 = errors;
let valid9 = false;
let passing0 = null;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err16 = {instancePath,schemaPath:"#/allOf/3/then/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema234.allOf[3].then.oneOf[0].required,parentSchema:schema234.allOf[3].then.oneOf[0],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs18 === errors;
if(_valid3){
valid9 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.persons === undefined) || (!(func0.call(data, "persons")))){
const err17 = {instancePath,schemaPath:"#/allOf/3/then/oneOf/1/required",keyword:"required",params:{missingProperty: "persons"},schema:schema234.allOf[3].then.oneOf[1].required,parentSchema:schema234.allOf[3].then.oneOf[1],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
if(_valid3 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err18 = {instancePath,schemaPath:"#/allOf/3/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema234.allOf[3].then.oneOf,parentSchema:schema234.allOf[3].then,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ground === undefined) || (!(func0.call(data, "ground")))){
const err19 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "ground"},schema:schema234.allOf[3].then.required,parentSchema:schema234.allOf[3].then,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid7 = _valid2;
}
if(!valid7){
const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[3].if,parentSchema:schema234.allOf[3],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing3 = "kind")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data5 = data.kind;
if(!((((data5 === "keep") || (data5 === "extend")) || (data5 === "first-ten-include")) || (data5 === "first-ten-exclude"))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid4 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs24 = errors;
const _errs25 = errors;
let valid12 = false;
let passing1 = null;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err23 = {instancePath,schemaPath:"#/allOf/4/then/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema234.allOf[4].then.oneOf[0].required,parentSchema:schema234.allOf[4].then.oneOf[0],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid5 = _errs26 === errors;
if(_valid5){
valid12 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.persons === undefined) || (!(func0.call(data, "persons")))){
const err24 = {instancePath,schemaPath:"#/allOf/4/then/oneOf/1/required",keyword:"required",params:{missingProperty: "persons"},schema:schema234.allOf[4].then.oneOf[1].required,parentSchema:schema234.allOf[4].then.oneOf[1],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid5 = _errs27 === errors;
if(_valid5 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid5){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err25 = {instancePath,schemaPath:"#/allOf/4/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema234.allOf[4].then.oneOf,parentSchema:schema234.allOf[4].then,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs24 === errors;
valid10 = _valid4;
}
if(!valid10){
const err26 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[4].if,parentSchema:schema234.allOf[4],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs29 = errors;
let valid13 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing4 = "kind")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("first-ten-size" !== data.kind){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid6 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.size === undefined) || (!(func0.call(data, "size")))){
const err29 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "size"},schema:schema234.allOf[5].then.required,parentSchema:schema234.allOf[5].then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid6 = _errs32 === errors;
valid13 = _valid6;
}
if(!valid13){
const err30 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[5].if,parentSchema:schema234.allOf[5],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs34 = errors;
let valid15 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing5 = "kind")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data7 = data.kind;
if(!((data7 === "approve-summary-plan") || (data7 === "review-plan-results"))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
var _valid7 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err33 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "year"},schema:schema234.allOf[6].then.required,parentSchema:schema234.allOf[6].then,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid7 = _errs37 === errors;
valid15 = _valid7;
}
if(!valid15){
const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[6].if,parentSchema:schema234.allOf[6],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs39 = errors;
let valid17 = true;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing6 = "kind")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("refuse" !== data.kind){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid8 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err37 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "count"},schema:schema234.allOf[7].then.required,parentSchema:schema234.allOf[7].then,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.person !== undefined && func0.call(data, "person")){
const err38 = {instancePath:instancePath+"/person",schemaPath:"#/allOf/7/then/properties/person/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema234.allOf[7].then.properties.person,data:data.person};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.persons !== undefined && func0.call(data, "persons")){
const err39 = {instancePath:instancePath+"/persons",schemaPath:"#/allOf/7/then/properties/persons/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema234.allOf[7].then.properties.persons,data:data.persons};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid8 = _errs42 === errors;
valid17 = _valid8;
if(valid17){
var props2 = {};
props2.person = true;
props2.persons = true;
props2.kind = true;
}
}
if(!valid17){
const err40 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[7].if,parentSchema:schema234.allOf[7],data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs44 = errors;
let valid20 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing7 = "kind")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("assign" !== data.kind){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid9 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.assignments === undefined) || (!(func0.call(data, "assignments")))){
const err43 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "assignments"},schema:schema234.allOf[8].then.required,parentSchema:schema234.allOf[8].then,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid9 = _errs47 === errors;
valid20 = _valid9;
}
if(!valid20){
const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[8].if,parentSchema:schema234.allOf[8],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs49 = errors;
let valid22 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing8 = "kind")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data12 = data.kind;
if(!((data12 === "recommend") || (data12 === "other"))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
var _valid10 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err47 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "text"},schema:schema234.allOf[9].then.required,parentSchema:schema234.allOf[9].then,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid10 = _errs52 === errors;
valid22 = _valid10;
}
if(!valid22){
const err48 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema234.allOf[9].if,parentSchema:schema234.allOf[9],data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.protocol === undefined) || (!(func0.call(data, "protocol")))){
const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema234.required,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema234.required,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema234.required,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data.vote === undefined) || (!(func0.call(data, "vote")))){
const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vote"},schema:schema234.required,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.protocol = true;
props0.item = true;
props0.number = true;
props0.kind = true;
props0.text = true;
props0.person = true;
props0.persons = true;
props0.level = true;
props0.subgroup = true;
props0.position = true;
props0.source = true;
props0.sourceAct = true;
props0.ground = true;
props0.postAtInclusion = true;
props0.selection = true;
props0.effectiveFrom = true;
props0.size = true;
props0.year = true;
props0.count = true;
props0.vote = true;
props0.publications = true;
props0.assignments = true;
}
if(data.protocol !== undefined && func0.call(data, "protocol")){
let data13 = data.protocol;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err53 = {instancePath:instancePath+"/protocol",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/protocol",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.item !== undefined && func0.call(data, "item")){
let data14 = data.item;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err55 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.item.type,parentSchema:schema234.properties.item,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err56 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema234.properties.item,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data15 = data.number;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err57 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func65(data15) < 1){
const err58 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/number",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data16 = data.kind;
if(!((((((((((((((data16 === "include") || (data16 === "transfer")) || (data16 === "keep")) || (data16 === "extend")) || (data16 === "exclude")) || (data16 === "first-ten-include")) || (data16 === "first-ten-exclude")) || (data16 === "first-ten-size")) || (data16 === "approve-summary-plan")) || (data16 === "review-plan-results")) || (data16 === "refuse")) || (data16 === "recommend")) || (data16 === "assign")) || (data16 === "other"))){
const err60 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema234.properties.kind.enum},schema:schema234.properties.kind.enum,parentSchema:schema234.properties.kind,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data17 = data.text;
if(typeof data17 === "string"){
if(func65(data17) > 20000){
const err61 = {instancePath:instancePath+"/text",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func65(data17) < 1){
const err62 = {instancePath:instancePath+"/text",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/text",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.person !== undefined && func0.call(data, "person")){
let data18 = data.person;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err64 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.persons !== undefined && func0.call(data, "persons")){
let data19 = data.persons;
if(Array.isArray(data19)){
if(data19.length < 1){
const err66 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema234.properties.persons,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err67 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
let i1 = data19.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data19[i1], data19[j0])){
const err69 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema234.properties.persons,data:data19};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},schema:schema234.properties.persons.type,parentSchema:schema234.properties.persons,data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data21 = data.level;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err71 = {instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.subgroup !== undefined && func0.call(data, "subgroup")){
let data22 = data.subgroup;
if(!((data22 === "main") || (data22 === "leaders"))){
const err73 = {instancePath:instancePath+"/subgroup",schemaPath:"#/properties/subgroup/enum",keyword:"enum",params:{allowedValues: schema234.properties.subgroup.enum},schema:schema234.properties.subgroup.enum,parentSchema:schema234.properties.subgroup,data:data22};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data23 = data.position;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err74 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data23};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data24 = data.source;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err76 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.sourceAct !== undefined && func0.call(data, "sourceAct")){
let data25 = data.sourceAct;
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
const err78 = {instancePath:instancePath+"/sourceAct",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/sourceAct",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.ground !== undefined && func0.call(data, "ground")){
let data26 = data.ground;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err80 = {instancePath:instancePath+"/ground",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/ground",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.postAtInclusion !== undefined && func0.call(data, "postAtInclusion")){
let data27 = data.postAtInclusion;
if(typeof data27 === "string"){
if(func65(data27) > 1000){
const err82 = {instancePath:instancePath+"/postAtInclusion",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func65(data27) < 1){
const err83 = {instancePath:instancePath+"/postAtInclusion",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/postAtInclusion",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.selection !== undefined && func0.call(data, "selection")){
let data28 = data.selection;
if(typeof data28 === "string"){
if(!pattern8.test(data28)){
const err85 = {instancePath:instancePath+"/selection",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/selection",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.effectiveFrom !== undefined && func0.call(data, "effectiveFrom")){
let data29 = data.effectiveFrom;
if(typeof data29 === "string"){
if(!(formats0.validate(data29))){
const err87 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data30 = data.size;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err89 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.size.type,parentSchema:schema234.properties.size,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err90 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema234.properties.size,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data31 = data.year;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err91 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.year.type,parentSchema:schema234.properties.year,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 2200 || isNaN(data31)){
const err92 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},schema:2200,parentSchema:schema234.properties.year,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data31 < 1900 || isNaN(data31)){
const err93 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema234.properties.year,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data32 = data.count;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err94 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.count.type,parentSchema:schema234.properties.count,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err95 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema234.properties.count,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.vote !== undefined && func0.call(data, "vote")){
let data33 = data.vote;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.for === undefined) || (!(func0.call(data33, "for")))){
const err96 = {instancePath:instancePath+"/vote",schemaPath:"#/properties/vote/required",keyword:"required",params:{missingProperty: "for"},schema:schema234.properties.vote.required,parentSchema:schema234.properties.vote,data:data33};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data33.for !== undefined && func0.call(data33, "for")){
let data34 = data33.for;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err97 = {instancePath:instancePath+"/vote/for",schemaPath:"#/properties/vote/properties/for/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.vote.properties.for.type,parentSchema:schema234.properties.vote.properties.for,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err98 = {instancePath:instancePath+"/vote/for",schemaPath:"#/properties/vote/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema234.properties.vote.properties.for,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data33.against !== undefined && func0.call(data33, "against")){
let data35 = data33.against;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err99 = {instancePath:instancePath+"/vote/against",schemaPath:"#/properties/vote/properties/against/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.vote.properties.against.type,parentSchema:schema234.properties.vote.properties.against,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err100 = {instancePath:instancePath+"/vote/against",schemaPath:"#/properties/vote/properties/against/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema234.properties.vote.properties.against,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data33.abstained !== undefined && func0.call(data33, "abstained")){
let data36 = data33.abstained;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err101 = {instancePath:instancePath+"/vote/abstained",schemaPath:"#/properties/vote/properties/abstained/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.vote.properties.abstained.type,parentSchema:schema234.properties.vote.properties.abstained,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err102 = {instancePath:instancePath+"/vote/abstained",schemaPath:"#/properties/vote/properties/abstained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema234.properties.vote.properties.abstained,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data33.recused !== undefined && func0.call(data33, "recused")){
let data37 = data33.recused;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i2=0; i2<len1; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
const err103 = {instancePath:instancePath+"/vote/recused/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data38};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/vote/recused/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data38};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let i3 = data37.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data37[i3], data37[j1])){
const err105 = {instancePath:instancePath+"/vote/recused",schemaPath:"#/properties/vote/properties/recused/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema234.properties.vote.properties.recused,data:data37};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/vote/recused",schemaPath:"#/properties/vote/properties/recused/type",keyword:"type",params:{type: "array"},schema:schema234.properties.vote.properties.recused.type,parentSchema:schema234.properties.vote.properties.recused,data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data33.notVoted !== undefined && func0.call(data33, "notVoted")){
let data39 = data33.notVoted;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err107 = {instancePath:instancePath+"/vote/notVoted",schemaPath:"#/properties/vote/properties/notVoted/type",keyword:"type",params:{type: "integer"},schema:schema234.properties.vote.properties.notVoted.type,parentSchema:schema234.properties.vote.properties.notVoted,data:data39};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err108 = {instancePath:instancePath+"/vote/notVoted",schemaPath:"#/properties/vote/properties/notVoted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema234.properties.vote.properties.notVoted,data:data39};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data33.casting !== undefined && func0.call(data33, "casting")){
let data40 = data33.casting;
if(!((data40 === "for") || (data40 === "against"))){
const err109 = {instancePath:instancePath+"/vote/casting",schemaPath:"#/properties/vote/properties/casting/enum",keyword:"enum",params:{allowedValues: schema234.properties.vote.properties.casting.enum},schema:schema234.properties.vote.properties.casting.enum,parentSchema:schema234.properties.vote.properties.casting,data:data40};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data33.secret !== undefined && func0.call(data33, "secret")){
let data41 = data33.secret;
if(typeof data41 !== "boolean"){
const err110 = {instancePath:instancePath+"/vote/secret",schemaPath:"#/properties/vote/properties/secret/type",keyword:"type",params:{type: "boolean"},schema:schema234.properties.vote.properties.secret.type,parentSchema:schema234.properties.vote.properties.secret,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key0 of Object.keys(data33)){
if(((((((key0 !== "for") && (key0 !== "against")) && (key0 !== "abstained")) && (key0 !== "recused")) && (key0 !== "notVoted")) && (key0 !== "casting")) && (key0 !== "secret")){
const err111 = {instancePath:instancePath+"/vote",schemaPath:"#/properties/vote/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema234.properties.vote,data:data33};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/vote",schemaPath:"#/properties/vote/type",keyword:"type",params:{type: "object"},schema:schema234.properties.vote.type,parentSchema:schema234.properties.vote,data:data33};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.publications !== undefined && func0.call(data, "publications")){
if(!(validate65(data.publications, {instancePath:instancePath+"/publications",parentData:data,parentDataProperty:"publications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.assignments !== undefined && func0.call(data, "assignments")){
let data43 = data.assignments;
if(Array.isArray(data43)){
if(data43.length < 1){
const err113 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema234.properties.assignments,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len2 = data43.length;
for(let i4=0; i4<len2; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.text === undefined) || (!(func0.call(data44, "text")))){
const err114 = {instancePath:instancePath+"/assignments/" + i4,schemaPath:"#/properties/assignments/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema234.properties.assignments.items.required,parentSchema:schema234.properties.assignments.items,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data44.text !== undefined && func0.call(data44, "text")){
let data45 = data44.text;
if(typeof data45 === "string"){
if(func65(data45) > 1000){
const err115 = {instancePath:instancePath+"/assignments/" + i4+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func65(data45) < 1){
const err116 = {instancePath:instancePath+"/assignments/" + i4+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/assignments/" + i4+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.responsible !== undefined && func0.call(data44, "responsible")){
let data46 = data44.responsible;
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
const err118 = {instancePath:instancePath+"/assignments/" + i4+"/responsible",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/assignments/" + i4+"/responsible",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data44.due !== undefined && func0.call(data44, "due")){
let data47 = data44.due;
if(typeof data47 === "string"){
if(!(formats0.validate(data47))){
const err120 = {instancePath:instancePath+"/assignments/" + i4+"/due",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/assignments/" + i4+"/due",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data44.doneOn !== undefined && func0.call(data44, "doneOn")){
let data48 = data44.doneOn;
if(typeof data48 === "string"){
if(!(formats0.validate(data48))){
const err122 = {instancePath:instancePath+"/assignments/" + i4+"/doneOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data48};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/assignments/" + i4+"/doneOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data48};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key1 of Object.keys(data44)){
if((((key1 !== "text") && (key1 !== "responsible")) && (key1 !== "due")) && (key1 !== "doneOn")){
const err124 = {instancePath:instancePath+"/assignments/" + i4,schemaPath:"#/properties/assignments/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema234.properties.assignments.items,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/assignments/" + i4,schemaPath:"#/properties/assignments/items/type",keyword:"type",params:{type: "object"},schema:schema234.properties.assignments.items.type,parentSchema:schema234.properties.assignments.items,data:data44};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/type",keyword:"type",params:{type: "array"},schema:schema234.properties.assignments.type,parentSchema:schema234.properties.assignments,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(props0 !== true){
for(const key2 of Object.keys(data)){
if(!props0 || !props0[key2]){
const err127 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema234.type,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const selection = validate67;
const schema268 = registry.selection.schema;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.date === undefined) || (!(func0.call(data0, "date")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data1 = data0.kind;
if(!(((((data1 === "official-site") || (data1 === "official-print")) || (data1 === "media")) || (data1 === "other-site")) || (data1 === "social"))){
const err2 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema143.items.properties.kind.enum},schema:schema143.items.properties.kind.enum,parentSchema:schema143.items.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data3 = data0.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.url !== undefined && func0.call(data0, "url")){
let data4 = data0.url;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err8 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats10.validate(data4))){
const err9 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 of Object.keys(data0)){
if((((key0 !== "kind") && (key0 !== "name")) && (key0 !== "date")) && (key0 !== "url")){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema143.items.type,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="selection.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.announcedOn === undefined) || (!(func0.call(data, "announcedOn")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "announcedOn"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.docsFrom === undefined) || (!(func0.call(data, "docsFrom")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "docsFrom"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.docsUntil === undefined) || (!(func0.call(data, "docsUntil")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "docsUntil"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.place === undefined) || (!(func0.call(data, "place")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.documents === undefined) || (!(func0.call(data, "documents")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"},schema:schema268.required,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err7 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func65(data0) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err10 = {instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.announcedOn !== undefined && func0.call(data, "announcedOn")){
let data2 = data.announcedOn;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/announcedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/announcedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.docsFrom !== undefined && func0.call(data, "docsFrom")){
let data3 = data.docsFrom;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err14 = {instancePath:instancePath+"/docsFrom",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/docsFrom",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.docsUntil !== undefined && func0.call(data, "docsUntil")){
let data4 = data.docsUntil;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err16 = {instancePath:instancePath+"/docsUntil",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/docsUntil",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data5 = data.place;
if(typeof data5 === "string"){
if(func65(data5) > 1000){
const err18 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func65(data5) < 1){
const err19 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data6 = data.requirements;
if(Array.isArray(data6)){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema268.properties.requirements,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func65(data7) > 1000){
const err22 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func65(data7) < 1){
const err23 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema268.properties.requirements.type,parentSchema:schema268.properties.requirements,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data8 = data.documents;
if(Array.isArray(data8)){
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema268.properties.documents,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err27 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func65(data9) < 1){
const err28 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
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
const err29 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"},schema:schema268.properties.documents.type,parentSchema:schema268.properties.documents,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.positions !== undefined && func0.call(data, "positions")){
let data10 = data.positions;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err31 = {instancePath:instancePath+"/positions/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data11};
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
const err32 = {instancePath:instancePath+"/positions/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i3 = data10.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func27(data10[i3], data10[j0])){
const err33 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},schema:true,parentSchema:schema268.properties.positions,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},schema:schema268.properties.positions.type,parentSchema:schema268.properties.positions,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.publications !== undefined && func0.call(data, "publications")){
if(!(validate70(data.publications, {instancePath:instancePath+"/publications",parentData:data,parentDataProperty:"publications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.discoveredBy !== undefined && func0.call(data, "discoveredBy")){
let data13 = data.discoveredBy;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
let data14 = data13[i4];
if(!(((((data14 === "survey") || (data14 === "contests")) || (data14 === "self-nomination")) || (data14 === "monitoring")) || (data14 === "other"))){
const err35 = {instancePath:instancePath+"/discoveredBy/" + i4,schemaPath:"#/properties/discoveredBy/items/enum",keyword:"enum",params:{allowedValues: schema268.properties.discoveredBy.items.enum},schema:schema268.properties.discoveredBy.items.enum,parentSchema:schema268.properties.discoveredBy.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i5 = data13.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func27(data13[i5], data13[j1])){
const err36 = {instancePath:instancePath+"/discoveredBy",schemaPath:"#/properties/discoveredBy/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},schema:true,parentSchema:schema268.properties.discoveredBy,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/discoveredBy",schemaPath:"#/properties/discoveredBy/type",keyword:"type",params:{type: "array"},schema:schema268.properties.discoveredBy.type,parentSchema:schema268.properties.discoveredBy,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.stages !== undefined && func0.call(data, "stages")){
let data15 = data.stages;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i6=0; i6<len4; i6++){
let data16 = data15[i6];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.stage === undefined) || (!(func0.call(data16, "stage")))){
const err38 = {instancePath:instancePath+"/stages/" + i6,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: "stage"},schema:schema268.properties.stages.items.required,parentSchema:schema268.properties.stages.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data16.from === undefined) || (!(func0.call(data16, "from")))){
const err39 = {instancePath:instancePath+"/stages/" + i6,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema268.properties.stages.items.required,parentSchema:schema268.properties.stages.items,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.stage !== undefined && func0.call(data16, "stage")){
let data17 = data16.stage;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err40 = {instancePath:instancePath+"/stages/" + i6+"/stage",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/stages/" + i6+"/stage",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.from !== undefined && func0.call(data16, "from")){
let data18 = data16.from;
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
const err42 = {instancePath:instancePath+"/stages/" + i6+"/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/stages/" + i6+"/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.until !== undefined && func0.call(data16, "until")){
let data19 = data16.until;
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err44 = {instancePath:instancePath+"/stages/" + i6+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/stages/" + i6+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key0 of Object.keys(data16)){
if(((key0 !== "stage") && (key0 !== "from")) && (key0 !== "until")){
const err46 = {instancePath:instancePath+"/stages/" + i6,schemaPath:"#/properties/stages/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema268.properties.stages.items,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/stages/" + i6,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},schema:schema268.properties.stages.items.type,parentSchema:schema268.properties.stages.items,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema268.properties.stages.type,parentSchema:schema268.properties.stages,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.methods !== undefined && func0.call(data, "methods")){
let data20 = data.methods;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i7=0; i7<len5; i7++){
let data21 = data20[i7];
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err49 = {instancePath:instancePath+"/methods/" + i7,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/methods/" + i7,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i8 = data20.length;
let j2;
if(i8 > 1){
outer2:
for(;i8--;){
for(j2 = i8; j2--;){
if(func27(data20[i8], data20[j2])){
const err51 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},schema:true,parentSchema:schema268.properties.methods,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema268.properties.methods.type,parentSchema:schema268.properties.methods,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.evaluatedBy !== undefined && func0.call(data, "evaluatedBy")){
let data22 = data.evaluatedBy;
if(!(((data22 === "commission") || (data22 === "expert-group")) || (data22 === "organisation"))){
const err53 = {instancePath:instancePath+"/evaluatedBy",schemaPath:"#/properties/evaluatedBy/enum",keyword:"enum",params:{allowedValues: schema268.properties.evaluatedBy.enum},schema:schema268.properties.evaluatedBy.enum,parentSchema:schema268.properties.evaluatedBy,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.expertGroup !== undefined && func0.call(data, "expertGroup")){
let data23 = data.expertGroup;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err54 = {instancePath:instancePath+"/expertGroup",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/expertGroup",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data24 = data.counts;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.applied !== undefined && func0.call(data24, "applied")){
let data25 = data24.applied;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err56 = {instancePath:instancePath+"/counts/applied",schemaPath:"#/properties/counts/properties/applied/type",keyword:"type",params:{type: "integer"},schema:schema268.properties.counts.properties.applied.type,parentSchema:schema268.properties.counts.properties.applied,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/counts/applied",schemaPath:"#/properties/counts/properties/applied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema268.properties.counts.properties.applied,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data24.admitted !== undefined && func0.call(data24, "admitted")){
let data26 = data24.admitted;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err58 = {instancePath:instancePath+"/counts/admitted",schemaPath:"#/properties/counts/properties/admitted/type",keyword:"type",params:{type: "integer"},schema:schema268.properties.counts.properties.admitted.type,parentSchema:schema268.properties.counts.properties.admitted,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/counts/admitted",schemaPath:"#/properties/counts/properties/admitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema268.properties.counts.properties.admitted,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data24.assessed !== undefined && func0.call(data24, "assessed")){
let data27 = data24.assessed;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err60 = {instancePath:instancePath+"/counts/assessed",schemaPath:"#/properties/counts/properties/assessed/type",keyword:"type",params:{type: "integer"},schema:schema268.properties.counts.properties.assessed.type,parentSchema:schema268.properties.counts.properties.assessed,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/counts/assessed",schemaPath:"#/properties/counts/properties/assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema268.properties.counts.properties.assessed,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data24.included !== undefined && func0.call(data24, "included")){
let data28 = data24.included;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err62 = {instancePath:instancePath+"/counts/included",schemaPath:"#/properties/counts/properties/included/type",keyword:"type",params:{type: "integer"},schema:schema268.properties.counts.properties.included.type,parentSchema:schema268.properties.counts.properties.included,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err63 = {instancePath:instancePath+"/counts/included",schemaPath:"#/properties/counts/properties/included/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema268.properties.counts.properties.included,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
for(const key1 of Object.keys(data24)){
if((((key1 !== "applied") && (key1 !== "admitted")) && (key1 !== "assessed")) && (key1 !== "included")){
const err64 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema268.properties.counts,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema268.properties.counts.type,parentSchema:schema268.properties.counts,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data29 = data.outcome;
if(!(((data29 === "held") || (data29 === "not-held")) || (data29 === "cancelled"))){
const err66 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema268.properties.outcome.enum},schema:schema268.properties.outcome.enum,parentSchema:schema268.properties.outcome,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.outcomeNote !== undefined && func0.call(data, "outcomeNote")){
let data30 = data.outcomeNote;
if(typeof data30 === "string"){
if(func65(data30) > 1000){
const err67 = {instancePath:instancePath+"/outcomeNote",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func65(data30) < 1){
const err68 = {instancePath:instancePath+"/outcomeNote",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/outcomeNote",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.repeats !== undefined && func0.call(data, "repeats")){
let data31 = data.repeats;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err70 = {instancePath:instancePath+"/repeats",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/repeats",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
for(const key2 of Object.keys(data)){
if(((((((((((((((((((((((((key2 !== "title") && (key2 !== "level")) && (key2 !== "announcedOn")) && (key2 !== "docsFrom")) && (key2 !== "docsUntil")) && (key2 !== "place")) && (key2 !== "requirements")) && (key2 !== "documents")) && (key2 !== "positions")) && (key2 !== "publications")) && (key2 !== "discoveredBy")) && (key2 !== "stages")) && (key2 !== "methods")) && (key2 !== "evaluatedBy")) && (key2 !== "expertGroup")) && (key2 !== "counts")) && (key2 !== "outcome")) && (key2 !== "outcomeNote")) && (key2 !== "repeats")) && (key2 !== "files")) && (key2 !== "corrections")) && (key2 !== "acknowledged")) && (key2 !== "publishedOn")) && (key2 !== "formerIds")) && (key2 !== "source")){
const err72 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema268.type,parentSchema:schema268,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const appointment = validate72;
const schema300 = registry.appointment.schema;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.date === undefined) || (!(func0.call(data0, "date")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema143.items.required,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data1 = data0.kind;
if(!(((((data1 === "official-site") || (data1 === "official-print")) || (data1 === "media")) || (data1 === "other-site")) || (data1 === "social"))){
const err2 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema143.items.properties.kind.enum},schema:schema143.items.properties.kind.enum,parentSchema:schema143.items.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data3 = data0.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.url !== undefined && func0.call(data0, "url")){
let data4 = data0.url;
if(typeof data4 === "string"){
if(func65(data4) > 1000){
const err8 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats10.validate(data4))){
const err9 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 of Object.keys(data0)){
if((((key0 !== "kind") && (key0 !== "name")) && (key0 !== "date")) && (key0 !== "url")){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema143.items.type,parentSchema:schema143.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="appointment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.person === undefined) || (!(func0.call(data, "person")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema300.required,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema300.required,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.post === undefined) || (!(func0.call(data, "post")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "post"},schema:schema300.required,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.act === undefined) || (!(func0.call(data, "act")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "act"},schema:schema300.required,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.person !== undefined && func0.call(data, "person")){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data0};
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
const err5 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data1 = data.date;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.post !== undefined && func0.call(data, "post")){
let data2 = data.post;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err8 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func65(data2) < 1){
const err9 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/post",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data3 = data.position;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data4 = data.act;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err13 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data5 = data.basis;
if(!((((data5 === "from-reserve") || (data5 === "competition")) || (data5 === "attestation")) || (data5 === "other"))){
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema300.properties.basis.enum},schema:schema300.properties.basis.enum,parentSchema:schema300.properties.basis,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rotation !== undefined && func0.call(data, "rotation")){
let data6 = data.rotation;
if(!((((data6 === "permanent-transfer") || (data6 === "temporary-transfer")) || (data6 === "extra-duty")) || (data6 === "swap"))){
const err16 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema300.properties.rotation.enum},schema:schema300.properties.rotation.enum,parentSchema:schema300.properties.rotation,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data7 = data.until;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err17 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.swapWith !== undefined && func0.call(data, "swapWith")){
let data8 = data.swapWith;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err19 = {instancePath:instancePath+"/swapWith",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/swapWith",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.publications !== undefined && func0.call(data, "publications")){
if(!(validate75(data.publications, {instancePath:instancePath+"/publications",parentData:data,parentDataProperty:"publications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if((((((((((((((((key0 !== "person") && (key0 !== "date")) && (key0 !== "post")) && (key0 !== "position")) && (key0 !== "act")) && (key0 !== "basis")) && (key0 !== "rotation")) && (key0 !== "until")) && (key0 !== "swapWith")) && (key0 !== "publications")) && (key0 !== "files")) && (key0 !== "corrections")) && (key0 !== "acknowledged")) && (key0 !== "publishedOn")) && (key0 !== "formerIds")) && (key0 !== "source")){
const err21 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema300.type,parentSchema:schema300,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const material = validate77;
const schema323 = registry.material.schema;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const pattern109 = new RegExp("^\\d{4}-[1-4]$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="material.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema323.required,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema323.required,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema323.required,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data1 = data.date;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data2 = data.until;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err8 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data2};
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
const err9 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
if(!(((((((data3 === "career") || (data3 === "news")) || (data3 === "event")) || (data3 === "training")) || (data3 === "summary-plan")) || (data3 === "programme")) || (data3 === "other"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema323.properties.kind.enum},schema:schema323.properties.kind.enum,parentSchema:schema323.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.person !== undefined && func0.call(data, "person")){
let data4 = data.person;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err11 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/person",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quarter !== undefined && func0.call(data, "quarter")){
let data5 = data.quarter;
if(typeof data5 === "string"){
if(!pattern109.test(data5)){
const err13 = {instancePath:instancePath+"/quarter",schemaPath:"#/properties/quarter/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-[1-4]$"},schema:"^\\d{4}-[1-4]$",parentSchema:schema323.properties.quarter,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/quarter",schemaPath:"#/properties/quarter/type",keyword:"type",params:{type: "string"},schema:schema323.properties.quarter.type,parentSchema:schema323.properties.quarter,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data6 = data.place;
if(typeof data6 === "string"){
if(func65(data6) > 1000){
const err15 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func65(data6) < 1){
const err16 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/place",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.participants !== undefined && func0.call(data, "participants")){
let data7 = data.participants;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "integer"},schema:schema323.properties.participants.type,parentSchema:schema323.properties.participants,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema323.properties.participants,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data8 = data.year;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema323.properties.year.type,parentSchema:schema323.properties.year,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2200 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},schema:2200,parentSchema:schema323.properties.year,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1900 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema323.properties.year,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data9 = data.sections;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!((((data10 === "groups") || (data10 === "programmes")) || (data10 === "forms")) || (data10 === "terms"))){
const err23 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/enum",keyword:"enum",params:{allowedValues: schema323.properties.sections.items.enum},schema:schema323.properties.sections.items.enum,parentSchema:schema323.properties.sections.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data9[i1], data9[j0])){
const err24 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema323.properties.sections,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},schema:schema323.properties.sections.type,parentSchema:schema323.properties.sections,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.financing !== undefined && func0.call(data, "financing")){
let data11 = data.financing;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(!(((data12 === "local-budget") || (data12 === "own-funds")) || (data12 === "other"))){
const err26 = {instancePath:instancePath+"/financing/" + i2,schemaPath:"#/properties/financing/items/enum",keyword:"enum",params:{allowedValues: schema323.properties.financing.items.enum},schema:schema323.properties.financing.items.enum,parentSchema:schema323.properties.financing.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data11[i3], data11[j1])){
const err27 = {instancePath:instancePath+"/financing",schemaPath:"#/properties/financing/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema323.properties.financing,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/financing",schemaPath:"#/properties/financing/type",keyword:"type",params:{type: "array"},schema:schema323.properties.financing.type,parentSchema:schema323.properties.financing,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.parts !== undefined && func0.call(data, "parts")){
let data13 = data.parts;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(!((((((data14 === "membership") || (data14 === "reasons")) || (data14 === "success")) || (data14 === "results")) || (data14 === "assessment")) || (data14 === "bio"))){
const err29 = {instancePath:instancePath+"/parts/" + i4,schemaPath:"#/properties/parts/items/enum",keyword:"enum",params:{allowedValues: schema323.properties.parts.items.enum},schema:schema323.properties.parts.items.enum,parentSchema:schema323.properties.parts.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data13[i5], data13[j2])){
const err30 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema323.properties.parts,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},schema:schema323.properties.parts.type,parentSchema:schema323.properties.parts,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if((((((((((((((((((key0 !== "title") && (key0 !== "date")) && (key0 !== "until")) && (key0 !== "kind")) && (key0 !== "person")) && (key0 !== "quarter")) && (key0 !== "place")) && (key0 !== "participants")) && (key0 !== "year")) && (key0 !== "sections")) && (key0 !== "financing")) && (key0 !== "parts")) && (key0 !== "files")) && (key0 !== "corrections")) && (key0 !== "acknowledged")) && (key0 !== "publishedOn")) && (key0 !== "formerIds")) && (key0 !== "source")){
const err32 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema323.type,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const practice = validate80;
const schema340 = registry.practice.schema;
const schema369 = common.$defs.partialDate;
const schema376 = common.$defs.practicePath;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const pattern118 = new RegExp("^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$", "u");
const formats164 = FORMATS["partial-date"];

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="practice.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.owners === undefined) || (!(func0.call(data, "owners")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.theme === undefined) || (!(func0.call(data, "theme")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theme"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.problem === undefined) || (!(func0.call(data, "problem")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problem"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.actions === undefined) || (!(func0.call(data, "actions")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.results === undefined) || (!(func0.call(data, "results")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err7 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func65(data0) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
let data1 = data.owners;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema340.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err11 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func65(data2) < 1){
const err12 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema340.properties.owners.type,parentSchema:schema340.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.theme !== undefined && func0.call(data, "theme")){
let data3 = data.theme;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err15 = {instancePath:instancePath+"/theme",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func65(data3) < 1){
const err16 = {instancePath:instancePath+"/theme",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/theme",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data4 = data.year;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema340.properties.year.type,parentSchema:schema340.properties.year,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2200 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},schema:2200,parentSchema:schema340.properties.year,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4 < 1900 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema340.properties.year,data:data4};
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
if(data.problem !== undefined && func0.call(data, "problem")){
let data5 = data.problem;
if(typeof data5 === "string"){
if(func65(data5) > 20000){
const err21 = {instancePath:instancePath+"/problem",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func65(data5) < 1){
const err22 = {instancePath:instancePath+"/problem",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/problem",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data6 = data.actions;
if(Array.isArray(data6)){
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema340.properties.actions,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func65(data7) > 20000){
const err25 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func65(data7) < 1){
const err26 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},schema:schema340.properties.actions.type,parentSchema:schema340.properties.actions,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.results !== undefined && func0.call(data, "results")){
let data8 = data.results;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.what === undefined) || (!(func0.call(data9, "what")))){
const err29 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema340.properties.results.items.required,parentSchema:schema340.properties.results.items,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data9.after === undefined) || (!(func0.call(data9, "after")))){
const err30 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema340.properties.results.items.required,parentSchema:schema340.properties.results.items,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.what !== undefined && func0.call(data9, "what")){
let data10 = data9.what;
if(typeof data10 === "string"){
if(func65(data10) > 1000){
const err31 = {instancePath:instancePath+"/results/" + i2+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func65(data10) < 1){
const err32 = {instancePath:instancePath+"/results/" + i2+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/results/" + i2+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.before !== undefined && func0.call(data9, "before")){
let data11 = data9.before;
if(typeof data11 === "string"){
if(func65(data11) > 1000){
const err34 = {instancePath:instancePath+"/results/" + i2+"/before",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data11) < 1){
const err35 = {instancePath:instancePath+"/results/" + i2+"/before",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data11};
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
const err36 = {instancePath:instancePath+"/results/" + i2+"/before",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.after !== undefined && func0.call(data9, "after")){
let data12 = data9.after;
if(typeof data12 === "string"){
if(func65(data12) > 1000){
const err37 = {instancePath:instancePath+"/results/" + i2+"/after",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data12) < 1){
const err38 = {instancePath:instancePath+"/results/" + i2+"/after",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data12};
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
const err39 = {instancePath:instancePath+"/results/" + i2+"/after",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.unit !== undefined && func0.call(data9, "unit")){
let data13 = data9.unit;
if(typeof data13 === "string"){
if(func65(data13) > 1000){
const err40 = {instancePath:instancePath+"/results/" + i2+"/unit",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func65(data13) < 1){
const err41 = {instancePath:instancePath+"/results/" + i2+"/unit",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/results/" + i2+"/unit",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.source !== undefined && func0.call(data9, "source")){
let data14 = data9.source;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err43 = {instancePath:instancePath+"/results/" + i2+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func65(data14) < 1){
const err44 = {instancePath:instancePath+"/results/" + i2+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/results/" + i2+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key0 of Object.keys(data9)){
if(((((key0 !== "what") && (key0 !== "before")) && (key0 !== "after")) && (key0 !== "unit")) && (key0 !== "source")){
const err46 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema340.properties.results.items,data:data9};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},schema:schema340.properties.results.items.type,parentSchema:schema340.properties.results.items,data:data9};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema340.properties.results.type,parentSchema:schema340.properties.results,data:data8};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data15 = data.category;
if(!((data15 === "I") || (data15 === "II"))){
const err49 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema340.properties.category.enum},schema:schema340.properties.category.enum,parentSchema:schema340.properties.category,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.population !== undefined && func0.call(data, "population")){
let data16 = data.population;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err50 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/type",keyword:"type",params:{type: "integer"},schema:schema340.properties.population.type,parentSchema:schema340.properties.population,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err51 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema340.properties.population,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.cost !== undefined && func0.call(data, "cost")){
let data17 = data.cost;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err52 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},schema:schema340.properties.cost.type,parentSchema:schema340.properties.cost,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema340.properties.cost,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.staff !== undefined && func0.call(data, "staff")){
let data18 = data.staff;
if(typeof data18 === "string"){
if(func65(data18) > 1000){
const err54 = {instancePath:instancePath+"/staff",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func65(data18) < 1){
const err55 = {instancePath:instancePath+"/staff",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/staff",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data19 = data.risks;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err57 = {instancePath:instancePath+"/risks/" + i3,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func65(data20) < 1){
const err58 = {instancePath:instancePath+"/risks/" + i3,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/risks/" + i3,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},schema:schema340.properties.risks.type,parentSchema:schema340.properties.risks,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.contests !== undefined && func0.call(data, "contests")){
let data21 = data.contests;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
const err61 = {instancePath:instancePath+"/contests/" + i4,schemaPath:"#/properties/contests/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema340.properties.contests.items.required,parentSchema:schema340.properties.contests.items,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data22.year === undefined) || (!(func0.call(data22, "year")))){
const err62 = {instancePath:instancePath+"/contests/" + i4,schemaPath:"#/properties/contests/items/required",keyword:"required",params:{missingProperty: "year"},schema:schema340.properties.contests.items.required,parentSchema:schema340.properties.contests.items,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func65(data23) > 1000){
const err63 = {instancePath:instancePath+"/contests/" + i4+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func65(data23) < 1){
const err64 = {instancePath:instancePath+"/contests/" + i4+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/contests/" + i4+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.year !== undefined && func0.call(data22, "year")){
let data24 = data22.year;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err66 = {instancePath:instancePath+"/contests/" + i4+"/year",schemaPath:"#/properties/contests/items/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema340.properties.contests.items.properties.year.type,parentSchema:schema340.properties.contests.items.properties.year,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 2200 || isNaN(data24)){
const err67 = {instancePath:instancePath+"/contests/" + i4+"/year",schemaPath:"#/properties/contests/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},schema:2200,parentSchema:schema340.properties.contests.items.properties.year,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24 < 1900 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/contests/" + i4+"/year",schemaPath:"#/properties/contests/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema340.properties.contests.items.properties.year,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data22.nomination !== undefined && func0.call(data22, "nomination")){
let data25 = data22.nomination;
if(typeof data25 === "string"){
if(func65(data25) > 1000){
const err69 = {instancePath:instancePath+"/contests/" + i4+"/nomination",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func65(data25) < 1){
const err70 = {instancePath:instancePath+"/contests/" + i4+"/nomination",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/contests/" + i4+"/nomination",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.place !== undefined && func0.call(data22, "place")){
let data26 = data22.place;
if(typeof data26 === "string"){
if(func65(data26) > 1000){
const err72 = {instancePath:instancePath+"/contests/" + i4+"/place",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func65(data26) < 1){
const err73 = {instancePath:instancePath+"/contests/" + i4+"/place",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/contests/" + i4+"/place",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
for(const key1 of Object.keys(data22)){
if((((key1 !== "name") && (key1 !== "year")) && (key1 !== "nomination")) && (key1 !== "place")){
const err75 = {instancePath:instancePath+"/contests/" + i4,schemaPath:"#/properties/contests/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema340.properties.contests.items,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/contests/" + i4,schemaPath:"#/properties/contests/items/type",keyword:"type",params:{type: "object"},schema:schema340.properties.contests.items.type,parentSchema:schema340.properties.contests.items,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/contests",schemaPath:"#/properties/contests/type",keyword:"type",params:{type: "array"},schema:schema340.properties.contests.type,parentSchema:schema340.properties.contests,data:data21};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.adoptions !== undefined && func0.call(data, "adoptions")){
let data27 = data.adoptions;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.municipality === undefined) || (!(func0.call(data28, "municipality")))){
const err78 = {instancePath:instancePath+"/adoptions/" + i5,schemaPath:"#/properties/adoptions/items/required",keyword:"required",params:{missingProperty: "municipality"},schema:schema340.properties.adoptions.items.required,parentSchema:schema340.properties.adoptions.items,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data28.date === undefined) || (!(func0.call(data28, "date")))){
const err79 = {instancePath:instancePath+"/adoptions/" + i5,schemaPath:"#/properties/adoptions/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema340.properties.adoptions.items.required,parentSchema:schema340.properties.adoptions.items,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data28.municipality !== undefined && func0.call(data28, "municipality")){
let data29 = data28.municipality;
if(typeof data29 === "string"){
if(func65(data29) > 1000){
const err80 = {instancePath:instancePath+"/adoptions/" + i5+"/municipality",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func65(data29) < 1){
const err81 = {instancePath:instancePath+"/adoptions/" + i5+"/municipality",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/adoptions/" + i5+"/municipality",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data28.adopterId !== undefined && func0.call(data28, "adopterId")){
let data30 = data28.adopterId;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err83 = {instancePath:instancePath+"/adoptions/" + i5+"/adopterId",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/adoptions/" + i5+"/adopterId",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data28.date !== undefined && func0.call(data28, "date")){
let data31 = data28.date;
if(typeof data31 === "string"){
if(!(formats164.validate(data31))){
const err85 = {instancePath:instancePath+"/adoptions/" + i5+"/date",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/adoptions/" + i5+"/date",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data28.changed !== undefined && func0.call(data28, "changed")){
let data32 = data28.changed;
if(typeof data32 === "string"){
if(func65(data32) > 1000){
const err87 = {instancePath:instancePath+"/adoptions/" + i5+"/changed",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func65(data32) < 1){
const err88 = {instancePath:instancePath+"/adoptions/" + i5+"/changed",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/adoptions/" + i5+"/changed",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.result !== undefined && func0.call(data28, "result")){
let data33 = data28.result;
if(typeof data33 === "string"){
if(func65(data33) > 1000){
const err90 = {instancePath:instancePath+"/adoptions/" + i5+"/result",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func65(data33) < 1){
const err91 = {instancePath:instancePath+"/adoptions/" + i5+"/result",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/adoptions/" + i5+"/result",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data33};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.confirmedBy !== undefined && func0.call(data28, "confirmedBy")){
let data34 = data28.confirmedBy;
if(typeof data34 === "string"){
if(func65(data34) > 1000){
const err93 = {instancePath:instancePath+"/adoptions/" + i5+"/confirmedBy",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func65(data34) < 1){
const err94 = {instancePath:instancePath+"/adoptions/" + i5+"/confirmedBy",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/adoptions/" + i5+"/confirmedBy",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
for(const key2 of Object.keys(data28)){
if((((((key2 !== "municipality") && (key2 !== "adopterId")) && (key2 !== "date")) && (key2 !== "changed")) && (key2 !== "result")) && (key2 !== "confirmedBy")){
const err96 = {instancePath:instancePath+"/adoptions/" + i5,schemaPath:"#/properties/adoptions/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema340.properties.adoptions.items,data:data28};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/adoptions/" + i5,schemaPath:"#/properties/adoptions/items/type",keyword:"type",params:{type: "object"},schema:schema340.properties.adoptions.items.type,parentSchema:schema340.properties.adoptions.items,data:data28};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/adoptions",schemaPath:"#/properties/adoptions/type",keyword:"type",params:{type: "array"},schema:schema340.properties.adoptions.type,parentSchema:schema340.properties.adoptions,data:data27};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.adoptedFrom !== undefined && func0.call(data, "adoptedFrom")){
let data35 = data.adoptedFrom;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.municipality === undefined) || (!(func0.call(data35, "municipality")))){
const err99 = {instancePath:instancePath+"/adoptedFrom",schemaPath:"#/properties/adoptedFrom/required",keyword:"required",params:{missingProperty: "municipality"},schema:schema340.properties.adoptedFrom.required,parentSchema:schema340.properties.adoptedFrom,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((data35.practice === undefined) || (!(func0.call(data35, "practice")))){
const err100 = {instancePath:instancePath+"/adoptedFrom",schemaPath:"#/properties/adoptedFrom/required",keyword:"required",params:{missingProperty: "practice"},schema:schema340.properties.adoptedFrom.required,parentSchema:schema340.properties.adoptedFrom,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data35.municipality !== undefined && func0.call(data35, "municipality")){
let data36 = data35.municipality;
if(typeof data36 === "string"){
if(!pattern8.test(data36)){
const err101 = {instancePath:instancePath+"/adoptedFrom/municipality",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/adoptedFrom/municipality",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.practice !== undefined && func0.call(data35, "practice")){
let data37 = data35.practice;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
const err103 = {instancePath:instancePath+"/adoptedFrom/practice",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/adoptedFrom/practice",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data37};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.title !== undefined && func0.call(data35, "title")){
let data38 = data35.title;
if(typeof data38 === "string"){
if(func65(data38) > 1000){
const err105 = {instancePath:instancePath+"/adoptedFrom/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func65(data38) < 1){
const err106 = {instancePath:instancePath+"/adoptedFrom/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/adoptedFrom/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key3 of Object.keys(data35)){
if(((key3 !== "municipality") && (key3 !== "practice")) && (key3 !== "title")){
const err108 = {instancePath:instancePath+"/adoptedFrom",schemaPath:"#/properties/adoptedFrom/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema340.properties.adoptedFrom,data:data35};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/adoptedFrom",schemaPath:"#/properties/adoptedFrom/type",keyword:"type",params:{type: "object"},schema:schema340.properties.adoptedFrom.type,parentSchema:schema340.properties.adoptedFrom,data:data35};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.sameAs !== undefined && func0.call(data, "sameAs")){
let data39 = data.sameAs;
if(Array.isArray(data39)){
if(data39.length < 1){
const err110 = {instancePath:instancePath+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema340.properties.sameAs,data:data39};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(typeof data40 === "string"){
if(!pattern118.test(data40)){
const err111 = {instancePath:instancePath+"/sameAs/" + i6,schemaPath:"common.schema.json#/$defs/practicePath/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema376,data:data40};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/sameAs/" + i6,schemaPath:"common.schema.json#/$defs/practicePath/type",keyword:"type",params:{type: "string"},schema:schema376.type,parentSchema:schema376,data:data40};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let i7 = data39.length;
let j0;
if(i7 > 1){
outer0:
for(;i7--;){
for(j0 = i7; j0--;){
if(func27(data39[i7], data39[j0])){
const err113 = {instancePath:instancePath+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j0},schema:true,parentSchema:schema340.properties.sameAs,data:data39};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type: "array"},schema:schema340.properties.sameAs.type,parentSchema:schema340.properties.sameAs,data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.contactOffice !== undefined && func0.call(data, "contactOffice")){
let data41 = data.contactOffice;
if(typeof data41 === "string"){
if(func65(data41) > 1000){
const err115 = {instancePath:instancePath+"/contactOffice",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func65(data41) < 1){
const err116 = {instancePath:instancePath+"/contactOffice",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/contactOffice",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
for(const key4 of Object.keys(data)){
if(((((((((((((((((((((((key4 !== "title") && (key4 !== "owners")) && (key4 !== "theme")) && (key4 !== "year")) && (key4 !== "problem")) && (key4 !== "actions")) && (key4 !== "results")) && (key4 !== "category")) && (key4 !== "population")) && (key4 !== "cost")) && (key4 !== "staff")) && (key4 !== "risks")) && (key4 !== "contests")) && (key4 !== "adoptions")) && (key4 !== "adoptedFrom")) && (key4 !== "sameAs")) && (key4 !== "contactOffice")) && (key4 !== "files")) && (key4 !== "corrections")) && (key4 !== "acknowledged")) && (key4 !== "publishedOn")) && (key4 !== "formerIds")) && (key4 !== "source")){
const err118 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema340.type,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const recommendations = validate83;
const schema378 = registry.recommendations.schema;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const pattern124 = new RegExp("^\\d+(\\.\\d+)?$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="recommendations.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema378.required,parentSchema:schema378,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.origin === undefined) || (!(func0.call(data, "origin")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},schema:schema378.required,parentSchema:schema378,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.items === undefined) || (!(func0.call(data, "items")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema378.required,parentSchema:schema378,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.origin !== undefined && func0.call(data, "origin")){
let data1 = data.origin;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.body === undefined) || (!(func0.call(data1, "body")))){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty: "body"},schema:schema378.properties.origin.required,parentSchema:schema378.properties.origin,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data1.kind === undefined) || (!(func0.call(data1, "kind")))){
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty: "kind"},schema:schema378.properties.origin.required,parentSchema:schema378.properties.origin,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.body !== undefined && func0.call(data1, "body")){
let data2 = data1.body;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err8 = {instancePath:instancePath+"/origin/body",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func65(data2) < 1){
const err9 = {instancePath:instancePath+"/origin/body",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/origin/body",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data3 = data1.kind;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err11 = {instancePath:instancePath+"/origin/kind",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func65(data3) < 1){
const err12 = {instancePath:instancePath+"/origin/kind",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/origin/kind",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.date !== undefined && func0.call(data1, "date")){
let data4 = data1.date;
if(typeof data4 === "string"){
if(!(formats164.validate(data4))){
const err14 = {instancePath:instancePath+"/origin/date",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/origin/date",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.number !== undefined && func0.call(data1, "number")){
let data5 = data1.number;
if(typeof data5 === "string"){
if(func65(data5) > 1000){
const err16 = {instancePath:instancePath+"/origin/number",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func65(data5) < 1){
const err17 = {instancePath:instancePath+"/origin/number",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/origin/number",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.event !== undefined && func0.call(data1, "event")){
let data6 = data1.event;
if(typeof data6 === "string"){
if(func65(data6) > 1000){
const err19 = {instancePath:instancePath+"/origin/event",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func65(data6) < 1){
const err20 = {instancePath:instancePath+"/origin/event",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/origin/event",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((((key0 !== "body") && (key0 !== "kind")) && (key0 !== "date")) && (key0 !== "number")) && (key0 !== "event")){
const err22 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema378.properties.origin,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "object"},schema:schema378.properties.origin.type,parentSchema:schema378.properties.origin,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data7 = data.summary;
if(typeof data7 === "string"){
if(func65(data7) > 20000){
const err24 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func65(data7) < 1){
const err25 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.problems !== undefined && func0.call(data, "problems")){
let data8 = data.problems;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err27 = {instancePath:instancePath+"/problems/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func65(data9) < 1){
const err28 = {instancePath:instancePath+"/problems/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
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
const err29 = {instancePath:instancePath+"/problems/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema378.properties.problems.type,parentSchema:schema378.properties.problems,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data10 = data.tasks;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func65(data11) > 1000){
const err31 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func65(data11) < 1){
const err32 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},schema:schema378.properties.tasks.type,parentSchema:schema378.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data12 = data.items;
if(Array.isArray(data12)){
if(data12.length < 1){
const err35 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema378.properties.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.n === undefined) || (!(func0.call(data13, "n")))){
const err36 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema378.properties.items.items.required,parentSchema:schema378.properties.items.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data13.text === undefined) || (!(func0.call(data13, "text")))){
const err37 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema378.properties.items.items.required,parentSchema:schema378.properties.items.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data13.addressees === undefined) || (!(func0.call(data13, "addressees")))){
const err38 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "addressees"},schema:schema378.properties.items.items.required,parentSchema:schema378.properties.items.items,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.n !== undefined && func0.call(data13, "n")){
let data14 = data13.n;
if(typeof data14 === "string"){
if(!pattern124.test(data14)){
const err39 = {instancePath:instancePath+"/items/" + i2+"/n",schemaPath:"#/properties/items/items/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema378.properties.items.items.properties.n,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/items/" + i2+"/n",schemaPath:"#/properties/items/items/properties/n/type",keyword:"type",params:{type: "string"},schema:schema378.properties.items.items.properties.n.type,parentSchema:schema378.properties.items.items.properties.n,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.text !== undefined && func0.call(data13, "text")){
let data15 = data13.text;
if(typeof data15 === "string"){
if(func65(data15) > 20000){
const err41 = {instancePath:instancePath+"/items/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func65(data15) < 1){
const err42 = {instancePath:instancePath+"/items/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/items/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.addressees !== undefined && func0.call(data13, "addressees")){
let data16 = data13.addressees;
if(Array.isArray(data16)){
if(data16.length < 1){
const err44 = {instancePath:instancePath+"/items/" + i2+"/addressees",schemaPath:"#/properties/items/items/properties/addressees/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema378.properties.items.items.properties.addressees,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func65(data17) > 1000){
const err45 = {instancePath:instancePath+"/items/" + i2+"/addressees/" + i3,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func65(data17) < 1){
const err46 = {instancePath:instancePath+"/items/" + i2+"/addressees/" + i3,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/items/" + i2+"/addressees/" + i3,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/items/" + i2+"/addressees",schemaPath:"#/properties/items/items/properties/addressees/type",keyword:"type",params:{type: "array"},schema:schema378.properties.items.items.properties.addressees.type,parentSchema:schema378.properties.items.items.properties.addressees,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.due !== undefined && func0.call(data13, "due")){
let data18 = data13.due;
if(typeof data18 === "string"){
if(!(formats164.validate(data18))){
const err49 = {instancePath:instancePath+"/items/" + i2+"/due",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/items/" + i2+"/due",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.practices !== undefined && func0.call(data13, "practices")){
let data19 = data13.practices;
if(Array.isArray(data19)){
if(data19.length < 1){
const err51 = {instancePath:instancePath+"/items/" + i2+"/practices",schemaPath:"#/properties/items/items/properties/practices/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema378.properties.items.items.properties.practices,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern118.test(data20)){
const err52 = {instancePath:instancePath+"/items/" + i2+"/practices/" + i4,schemaPath:"common.schema.json#/$defs/practicePath/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema376,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/items/" + i2+"/practices/" + i4,schemaPath:"common.schema.json#/$defs/practicePath/type",keyword:"type",params:{type: "string"},schema:schema376.type,parentSchema:schema376,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let i5 = data19.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func27(data19[i5], data19[j0])){
const err54 = {instancePath:instancePath+"/items/" + i2+"/practices",schemaPath:"#/properties/items/items/properties/practices/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},schema:true,parentSchema:schema378.properties.items.items.properties.practices,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/items/" + i2+"/practices",schemaPath:"#/properties/items/items/properties/practices/type",keyword:"type",params:{type: "array"},schema:schema378.properties.items.items.properties.practices.type,parentSchema:schema378.properties.items.items.properties.practices,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.carriedFrom !== undefined && func0.call(data13, "carriedFrom")){
let data21 = data13.carriedFrom;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.list === undefined) || (!(func0.call(data21, "list")))){
const err56 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom",schemaPath:"#/properties/items/items/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "list"},schema:schema378.properties.items.items.properties.carriedFrom.required,parentSchema:schema378.properties.items.items.properties.carriedFrom,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data21.n === undefined) || (!(func0.call(data21, "n")))){
const err57 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom",schemaPath:"#/properties/items/items/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "n"},schema:schema378.properties.items.items.properties.carriedFrom.required,parentSchema:schema378.properties.items.items.properties.carriedFrom,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21.list !== undefined && func0.call(data21, "list")){
let data22 = data21.list;
if(typeof data22 === "string"){
if(!pattern118.test(data22)){
const err58 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom/list",schemaPath:"#/properties/items/items/properties/carriedFrom/properties/list/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema378.properties.items.items.properties.carriedFrom.properties.list,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom/list",schemaPath:"#/properties/items/items/properties/carriedFrom/properties/list/type",keyword:"type",params:{type: "string"},schema:schema378.properties.items.items.properties.carriedFrom.properties.list.type,parentSchema:schema378.properties.items.items.properties.carriedFrom.properties.list,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.n !== undefined && func0.call(data21, "n")){
let data23 = data21.n;
if(typeof data23 === "string"){
if(!pattern124.test(data23)){
const err60 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom/n",schemaPath:"#/properties/items/items/properties/carriedFrom/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema378.properties.items.items.properties.carriedFrom.properties.n,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom/n",schemaPath:"#/properties/items/items/properties/carriedFrom/properties/n/type",keyword:"type",params:{type: "string"},schema:schema378.properties.items.items.properties.carriedFrom.properties.n.type,parentSchema:schema378.properties.items.items.properties.carriedFrom.properties.n,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
for(const key1 of Object.keys(data21)){
if((key1 !== "list") && (key1 !== "n")){
const err62 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom",schemaPath:"#/properties/items/items/properties/carriedFrom/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema378.properties.items.items.properties.carriedFrom,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/items/" + i2+"/carriedFrom",schemaPath:"#/properties/items/items/properties/carriedFrom/type",keyword:"type",params:{type: "object"},schema:schema378.properties.items.items.properties.carriedFrom.type,parentSchema:schema378.properties.items.items.properties.carriedFrom,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key2 of Object.keys(data13)){
if((((((key2 !== "n") && (key2 !== "text")) && (key2 !== "addressees")) && (key2 !== "due")) && (key2 !== "practices")) && (key2 !== "carriedFrom")){
const err64 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema378.properties.items.items,data:data13};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema378.properties.items.items.type,parentSchema:schema378.properties.items.items,data:data13};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema378.properties.items.type,parentSchema:schema378.properties.items,data:data12};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
let data24 = data.reports;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i6=0; i6<len5; i6++){
let data25 = data24[i6];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.covers === undefined) || (!(func0.call(data25, "covers")))){
const err67 = {instancePath:instancePath+"/reports/" + i6,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "covers"},schema:schema378.properties.reports.items.required,parentSchema:schema378.properties.reports.items,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data25.by === undefined) || (!(func0.call(data25, "by")))){
const err68 = {instancePath:instancePath+"/reports/" + i6,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema378.properties.reports.items.required,parentSchema:schema378.properties.reports.items,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data25.text === undefined) || (!(func0.call(data25, "text")))){
const err69 = {instancePath:instancePath+"/reports/" + i6,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema378.properties.reports.items.required,parentSchema:schema378.properties.reports.items,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data25.covers !== undefined && func0.call(data25, "covers")){
let data26 = data25.covers;
if(Array.isArray(data26)){
if(data26.length < 1){
const err70 = {instancePath:instancePath+"/reports/" + i6+"/covers",schemaPath:"#/properties/reports/items/properties/covers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema378.properties.reports.items.properties.covers,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len6 = data26.length;
for(let i7=0; i7<len6; i7++){
let data27 = data26[i7];
if(typeof data27 === "string"){
if(!pattern124.test(data27)){
const err71 = {instancePath:instancePath+"/reports/" + i6+"/covers/" + i7,schemaPath:"#/properties/reports/items/properties/covers/items/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema378.properties.reports.items.properties.covers.items,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/reports/" + i6+"/covers/" + i7,schemaPath:"#/properties/reports/items/properties/covers/items/type",keyword:"type",params:{type: "string"},schema:schema378.properties.reports.items.properties.covers.items.type,parentSchema:schema378.properties.reports.items.properties.covers.items,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
let i8 = data26.length;
let j1;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data26[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err73 = {instancePath:instancePath+"/reports/" + i6+"/covers",schemaPath:"#/properties/reports/items/properties/covers/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},schema:true,parentSchema:schema378.properties.reports.items.properties.covers,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err74 = {instancePath:instancePath+"/reports/" + i6+"/covers",schemaPath:"#/properties/reports/items/properties/covers/type",keyword:"type",params:{type: "array"},schema:schema378.properties.reports.items.properties.covers.type,parentSchema:schema378.properties.reports.items.properties.covers,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.by !== undefined && func0.call(data25, "by")){
let data28 = data25.by;
if(typeof data28 === "string"){
if(func65(data28) > 1000){
const err75 = {instancePath:instancePath+"/reports/" + i6+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func65(data28) < 1){
const err76 = {instancePath:instancePath+"/reports/" + i6+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/reports/" + i6+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data25.date !== undefined && func0.call(data25, "date")){
let data29 = data25.date;
if(typeof data29 === "string"){
if(!(formats164.validate(data29))){
const err78 = {instancePath:instancePath+"/reports/" + i6+"/date",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/reports/" + i6+"/date",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data25.text !== undefined && func0.call(data25, "text")){
let data30 = data25.text;
if(typeof data30 === "string"){
if(func65(data30) > 20000){
const err80 = {instancePath:instancePath+"/reports/" + i6+"/text",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func65(data30) < 1){
const err81 = {instancePath:instancePath+"/reports/" + i6+"/text",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/reports/" + i6+"/text",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.status !== undefined && func0.call(data25, "status")){
let data31 = data25.status;
if(!(((((((data31 === "done") || (data31 === "done-late")) || (data31 === "in-progress")) || (data31 === "not-done")) || (data31 === "needs-work")) || (data31 === "postponed")) || (data31 === "changed"))){
const err83 = {instancePath:instancePath+"/reports/" + i6+"/status",schemaPath:"#/properties/reports/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema378.properties.reports.items.properties.status.enum},schema:schema378.properties.reports.items.properties.status.enum,parentSchema:schema378.properties.reports.items.properties.status,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data25.newDue !== undefined && func0.call(data25, "newDue")){
let data32 = data25.newDue;
if(typeof data32 === "string"){
if(!(formats164.validate(data32))){
const err84 = {instancePath:instancePath+"/reports/" + i6+"/newDue",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/reports/" + i6+"/newDue",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
for(const key3 of Object.keys(data25)){
if((((((key3 !== "covers") && (key3 !== "by")) && (key3 !== "date")) && (key3 !== "text")) && (key3 !== "status")) && (key3 !== "newDue")){
const err86 = {instancePath:instancePath+"/reports/" + i6,schemaPath:"#/properties/reports/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema378.properties.reports.items,data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/reports/" + i6,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},schema:schema378.properties.reports.items.type,parentSchema:schema378.properties.reports.items,data:data25};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},schema:schema378.properties.reports.type,parentSchema:schema378.properties.reports,data:data24};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.matrix !== undefined && func0.call(data, "matrix")){
let data33 = data.matrix;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i9=0; i9<len7; i9++){
let data34 = data33[i9];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.n === undefined) || (!(func0.call(data34, "n")))){
const err89 = {instancePath:instancePath+"/matrix/" + i9,schemaPath:"#/properties/matrix/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema378.properties.matrix.items.required,parentSchema:schema378.properties.matrix.items,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data34.municipality === undefined) || (!(func0.call(data34, "municipality")))){
const err90 = {instancePath:instancePath+"/matrix/" + i9,schemaPath:"#/properties/matrix/items/required",keyword:"required",params:{missingProperty: "municipality"},schema:schema378.properties.matrix.items.required,parentSchema:schema378.properties.matrix.items,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((data34.status === undefined) || (!(func0.call(data34, "status")))){
const err91 = {instancePath:instancePath+"/matrix/" + i9,schemaPath:"#/properties/matrix/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema378.properties.matrix.items.required,parentSchema:schema378.properties.matrix.items,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.n !== undefined && func0.call(data34, "n")){
let data35 = data34.n;
if(typeof data35 === "string"){
if(!pattern124.test(data35)){
const err92 = {instancePath:instancePath+"/matrix/" + i9+"/n",schemaPath:"#/properties/matrix/items/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema378.properties.matrix.items.properties.n,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/matrix/" + i9+"/n",schemaPath:"#/properties/matrix/items/properties/n/type",keyword:"type",params:{type: "string"},schema:schema378.properties.matrix.items.properties.n.type,parentSchema:schema378.properties.matrix.items.properties.n,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.municipality !== undefined && func0.call(data34, "municipality")){
let data36 = data34.municipality;
if(typeof data36 === "string"){
if(func65(data36) > 1000){
const err94 = {instancePath:instancePath+"/matrix/" + i9+"/municipality",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func65(data36) < 1){
const err95 = {instancePath:instancePath+"/matrix/" + i9+"/municipality",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/matrix/" + i9+"/municipality",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data34.status !== undefined && func0.call(data34, "status")){
let data37 = data34.status;
if(!(((((((data37 === "done") || (data37 === "done-late")) || (data37 === "in-progress")) || (data37 === "not-done")) || (data37 === "needs-work")) || (data37 === "postponed")) || (data37 === "changed"))){
const err97 = {instancePath:instancePath+"/matrix/" + i9+"/status",schemaPath:"#/properties/matrix/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema378.properties.matrix.items.properties.status.enum},schema:schema378.properties.matrix.items.properties.status.enum,parentSchema:schema378.properties.matrix.items.properties.status,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.date !== undefined && func0.call(data34, "date")){
let data38 = data34.date;
if(typeof data38 === "string"){
if(!(formats164.validate(data38))){
const err98 = {instancePath:instancePath+"/matrix/" + i9+"/date",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/matrix/" + i9+"/date",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.document !== undefined && func0.call(data34, "document")){
let data39 = data34.document;
if(typeof data39 === "string"){
if(func65(data39) > 1000){
const err100 = {instancePath:instancePath+"/matrix/" + i9+"/document",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func65(data39) < 1){
const err101 = {instancePath:instancePath+"/matrix/" + i9+"/document",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/matrix/" + i9+"/document",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
for(const key4 of Object.keys(data34)){
if(((((key4 !== "n") && (key4 !== "municipality")) && (key4 !== "status")) && (key4 !== "date")) && (key4 !== "document")){
const err103 = {instancePath:instancePath+"/matrix/" + i9,schemaPath:"#/properties/matrix/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema378.properties.matrix.items,data:data34};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/matrix/" + i9,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type: "object"},schema:schema378.properties.matrix.items.type,parentSchema:schema378.properties.matrix.items,data:data34};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},schema:schema378.properties.matrix.type,parentSchema:schema378.properties.matrix,data:data33};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.tally !== undefined && func0.call(data, "tally")){
let data40 = data.tally;
if(Array.isArray(data40)){
const len8 = data40.length;
for(let i10=0; i10<len8; i10++){
let data41 = data40[i10];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.n === undefined) || (!(func0.call(data41, "n")))){
const err106 = {instancePath:instancePath+"/tally/" + i10,schemaPath:"#/properties/tally/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema378.properties.tally.items.required,parentSchema:schema378.properties.tally.items,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data41.status === undefined) || (!(func0.call(data41, "status")))){
const err107 = {instancePath:instancePath+"/tally/" + i10,schemaPath:"#/properties/tally/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema378.properties.tally.items.required,parentSchema:schema378.properties.tally.items,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data41.n !== undefined && func0.call(data41, "n")){
let data42 = data41.n;
if(typeof data42 === "string"){
if(!pattern124.test(data42)){
const err108 = {instancePath:instancePath+"/tally/" + i10+"/n",schemaPath:"#/properties/tally/items/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema378.properties.tally.items.properties.n,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/tally/" + i10+"/n",schemaPath:"#/properties/tally/items/properties/n/type",keyword:"type",params:{type: "string"},schema:schema378.properties.tally.items.properties.n.type,parentSchema:schema378.properties.tally.items.properties.n,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.status !== undefined && func0.call(data41, "status")){
let data43 = data41.status;
if(!(((((((data43 === "done") || (data43 === "done-late")) || (data43 === "in-progress")) || (data43 === "not-done")) || (data43 === "needs-work")) || (data43 === "postponed")) || (data43 === "changed"))){
const err110 = {instancePath:instancePath+"/tally/" + i10+"/status",schemaPath:"#/properties/tally/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema378.properties.tally.items.properties.status.enum},schema:schema378.properties.tally.items.properties.status.enum,parentSchema:schema378.properties.tally.items.properties.status,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.count !== undefined && func0.call(data41, "count")){
let data44 = data41.count;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err111 = {instancePath:instancePath+"/tally/" + i10+"/count",schemaPath:"#/properties/tally/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema378.properties.tally.items.properties.count.type,parentSchema:schema378.properties.tally.items.properties.count,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err112 = {instancePath:instancePath+"/tally/" + i10+"/count",schemaPath:"#/properties/tally/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema378.properties.tally.items.properties.count,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data41.what !== undefined && func0.call(data41, "what")){
let data45 = data41.what;
if(typeof data45 === "string"){
if(func65(data45) > 1000){
const err113 = {instancePath:instancePath+"/tally/" + i10+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func65(data45) < 1){
const err114 = {instancePath:instancePath+"/tally/" + i10+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/tally/" + i10+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
for(const key5 of Object.keys(data41)){
if((((key5 !== "n") && (key5 !== "status")) && (key5 !== "count")) && (key5 !== "what")){
const err116 = {instancePath:instancePath+"/tally/" + i10,schemaPath:"#/properties/tally/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},schema:false,parentSchema:schema378.properties.tally.items,data:data41};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/tally/" + i10,schemaPath:"#/properties/tally/items/type",keyword:"type",params:{type: "object"},schema:schema378.properties.tally.items.type,parentSchema:schema378.properties.tally.items,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/tally",schemaPath:"#/properties/tally/type",keyword:"type",params:{type: "array"},schema:schema378.properties.tally.type,parentSchema:schema378.properties.tally,data:data40};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key6 of Object.keys(data)){
if(((((((((((((((key6 !== "title") && (key6 !== "origin")) && (key6 !== "summary")) && (key6 !== "problems")) && (key6 !== "tasks")) && (key6 !== "items")) && (key6 !== "reports")) && (key6 !== "matrix")) && (key6 !== "tally")) && (key6 !== "files")) && (key6 !== "corrections")) && (key6 !== "acknowledged")) && (key6 !== "publishedOn")) && (key6 !== "formerIds")) && (key6 !== "source")){
const err119 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},schema:false,parentSchema:schema378,data};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema378.type,parentSchema:schema378,data};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const initiatives = validate86;
const schema411 = registry.initiatives.schema;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const pattern136 = new RegExp("^\\d+$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="initiatives.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema411.required,parentSchema:schema411,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.themes === undefined) || (!(func0.call(data, "themes")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "themes"},schema:schema411.required,parentSchema:schema411,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.total === undefined) || (!(func0.call(data, "total")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema411.required,parentSchema:schema411,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func65(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.collectedBy !== undefined && func0.call(data, "collectedBy")){
let data1 = data.collectedBy;
if(typeof data1 === "string"){
if(func65(data1) > 1000){
const err6 = {instancePath:instancePath+"/collectedBy",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func65(data1) < 1){
const err7 = {instancePath:instancePath+"/collectedBy",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/collectedBy",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.period !== undefined && func0.call(data, "period")){
let data2 = data.period;
if(typeof data2 === "string"){
if(func65(data2) > 1000){
const err9 = {instancePath:instancePath+"/period",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data2) < 1){
const err10 = {instancePath:instancePath+"/period",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/period",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data3 = data.total;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.value === undefined) || (!(func0.call(data3, "value")))){
const err12 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "value"},schema:schema411.properties.total.required,parentSchema:schema411.properties.total,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.value !== undefined && func0.call(data3, "value")){
let data4 = data3.value;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/total/value",schemaPath:"#/properties/total/properties/value/type",keyword:"type",params:{type: "integer"},schema:schema411.properties.total.properties.value.type,parentSchema:schema411.properties.total.properties.value,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/total/value",schemaPath:"#/properties/total/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema411.properties.total.properties.value,data:data4};
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
if(data3.approx !== undefined && func0.call(data3, "approx")){
let data5 = data3.approx;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/total/approx",schemaPath:"#/properties/total/properties/approx/type",keyword:"type",params:{type: "boolean"},schema:schema411.properties.total.properties.approx.type,parentSchema:schema411.properties.total.properties.approx,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key0 of Object.keys(data3)){
if((key0 !== "value") && (key0 !== "approx")){
const err16 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema411.properties.total,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "object"},schema:schema411.properties.total.type,parentSchema:schema411.properties.total,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.themeCount !== undefined && func0.call(data, "themeCount")){
let data6 = data.themeCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/themeCount",schemaPath:"#/properties/themeCount/type",keyword:"type",params:{type: "integer"},schema:schema411.properties.themeCount.type,parentSchema:schema411.properties.themeCount,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/themeCount",schemaPath:"#/properties/themeCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema411.properties.themeCount,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.themes !== undefined && func0.call(data, "themes")){
let data7 = data.themes;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema411.properties.themes,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
const err21 = {instancePath:instancePath+"/themes/" + i0,schemaPath:"#/properties/themes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema411.properties.themes.items.required,parentSchema:schema411.properties.themes.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err22 = {instancePath:instancePath+"/themes/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func65(data9) < 1){
const err23 = {instancePath:instancePath+"/themes/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/themes/" + i0+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.count !== undefined && func0.call(data8, "count")){
let data10 = data8.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/themes/" + i0+"/count",schemaPath:"#/properties/themes/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema411.properties.themes.items.properties.count.type,parentSchema:schema411.properties.themes.items.properties.count,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/themes/" + i0+"/count",schemaPath:"#/properties/themes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema411.properties.themes.items.properties.count,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data8.approx !== undefined && func0.call(data8, "approx")){
let data11 = data8.approx;
if(typeof data11 !== "boolean"){
const err27 = {instancePath:instancePath+"/themes/" + i0+"/approx",schemaPath:"#/properties/themes/items/properties/approx/type",keyword:"type",params:{type: "boolean"},schema:schema411.properties.themes.items.properties.approx.type,parentSchema:schema411.properties.themes.items.properties.approx,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key1 of Object.keys(data8)){
if(((key1 !== "name") && (key1 !== "count")) && (key1 !== "approx")){
const err28 = {instancePath:instancePath+"/themes/" + i0,schemaPath:"#/properties/themes/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema411.properties.themes.items,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/themes/" + i0,schemaPath:"#/properties/themes/items/type",keyword:"type",params:{type: "object"},schema:schema411.properties.themes.items.type,parentSchema:schema411.properties.themes.items,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: "array"},schema:schema411.properties.themes.type,parentSchema:schema411.properties.themes,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.course !== undefined && func0.call(data, "course")){
let data12 = data.course;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func65(data13) > 1000){
const err31 = {instancePath:instancePath+"/course/" + i1,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func65(data13) < 1){
const err32 = {instancePath:instancePath+"/course/" + i1,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/course/" + i1,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/course",schemaPath:"#/properties/course/type",keyword:"type",params:{type: "array"},schema:schema411.properties.course.type,parentSchema:schema411.properties.course,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.selected !== undefined && func0.call(data, "selected")){
let data14 = data.selected;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.n === undefined) || (!(func0.call(data15, "n")))){
const err35 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema411.properties.selected.items.required,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data15.text === undefined) || (!(func0.call(data15, "text")))){
const err36 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema411.properties.selected.items.required,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data15.theme === undefined) || (!(func0.call(data15, "theme")))){
const err37 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/required",keyword:"required",params:{missingProperty: "theme"},schema:schema411.properties.selected.items.required,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data15.status === undefined) || (!(func0.call(data15, "status")))){
const err38 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema411.properties.selected.items.required,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.n !== undefined && func0.call(data15, "n")){
let data16 = data15.n;
if(typeof data16 === "string"){
if(!pattern136.test(data16)){
const err39 = {instancePath:instancePath+"/selected/" + i2+"/n",schemaPath:"#/properties/selected/items/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},schema:"^\\d+$",parentSchema:schema411.properties.selected.items.properties.n,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/selected/" + i2+"/n",schemaPath:"#/properties/selected/items/properties/n/type",keyword:"type",params:{type: "string"},schema:schema411.properties.selected.items.properties.n.type,parentSchema:schema411.properties.selected.items.properties.n,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.text !== undefined && func0.call(data15, "text")){
let data17 = data15.text;
if(typeof data17 === "string"){
if(func65(data17) > 20000){
const err41 = {instancePath:instancePath+"/selected/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func65(data17) < 1){
const err42 = {instancePath:instancePath+"/selected/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/selected/" + i2+"/text",schemaPath:"common.schema.json#/$defs/longText/type",keyword:"type",params:{type: "string"},schema:schema230.type,parentSchema:schema230,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.theme !== undefined && func0.call(data15, "theme")){
let data18 = data15.theme;
if(typeof data18 === "string"){
if(func65(data18) > 1000){
const err44 = {instancePath:instancePath+"/selected/" + i2+"/theme",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func65(data18) < 1){
const err45 = {instancePath:instancePath+"/selected/" + i2+"/theme",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/selected/" + i2+"/theme",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.status !== undefined && func0.call(data15, "status")){
let data19 = data15.status;
if(!((((((data19 === "collected") || (data19 === "grouped")) || (data19 === "in-team")) || (data19 === "at-experts")) || (data19 === "adopted-as")) || (data19 === "declined"))){
const err47 = {instancePath:instancePath+"/selected/" + i2+"/status",schemaPath:"#/properties/selected/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema411.properties.selected.items.properties.status.enum},schema:schema411.properties.selected.items.properties.status.enum,parentSchema:schema411.properties.selected.items.properties.status,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.becamePractice !== undefined && func0.call(data15, "becamePractice")){
let data20 = data15.becamePractice;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err48 = {instancePath:instancePath+"/selected/" + i2+"/becamePractice",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/selected/" + i2+"/becamePractice",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.adoptedAs !== undefined && func0.call(data15, "adoptedAs")){
let data21 = data15.adoptedAs;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err50 = {instancePath:instancePath+"/selected/" + i2+"/adoptedAs",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/selected/" + i2+"/adoptedAs",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.count !== undefined && func0.call(data15, "count")){
let data22 = data15.count;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/selected/" + i2+"/count",schemaPath:"#/properties/selected/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema411.properties.selected.items.properties.count.type,parentSchema:schema411.properties.selected.items.properties.count,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/selected/" + i2+"/count",schemaPath:"#/properties/selected/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema411.properties.selected.items.properties.count,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data15.steps !== undefined && func0.call(data15, "steps")){
let data23 = data15.steps;
if(Array.isArray(data23)){
if(data23.length < 1){
const err54 = {instancePath:instancePath+"/selected/" + i2+"/steps",schemaPath:"#/properties/selected/items/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema411.properties.selected.items.properties.steps,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.status === undefined) || (!(func0.call(data24, "status")))){
const err55 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3,schemaPath:"#/properties/selected/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema411.properties.selected.items.properties.steps.items.required,parentSchema:schema411.properties.selected.items.properties.steps.items,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24.status !== undefined && func0.call(data24, "status")){
let data25 = data24.status;
if(!((((((data25 === "collected") || (data25 === "grouped")) || (data25 === "in-team")) || (data25 === "at-experts")) || (data25 === "adopted-as")) || (data25 === "declined"))){
const err56 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/status",schemaPath:"#/properties/selected/items/properties/steps/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema411.properties.selected.items.properties.steps.items.properties.status.enum},schema:schema411.properties.selected.items.properties.steps.items.properties.status.enum,parentSchema:schema411.properties.selected.items.properties.steps.items.properties.status,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.date !== undefined && func0.call(data24, "date")){
let data26 = data24.date;
if(typeof data26 === "string"){
if(!(formats164.validate(data26))){
const err57 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/date",schemaPath:"common.schema.json#/$defs/partialDate/format",keyword:"format",params:{format: "partial-date"},schema:"partial-date",parentSchema:schema369,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/date",schemaPath:"common.schema.json#/$defs/partialDate/type",keyword:"type",params:{type: "string"},schema:schema369.type,parentSchema:schema369,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.note !== undefined && func0.call(data24, "note")){
let data27 = data24.note;
if(typeof data27 === "string"){
if(func65(data27) > 1000){
const err59 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func65(data27) < 1){
const err60 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
for(const key2 of Object.keys(data24)){
if(((key2 !== "status") && (key2 !== "date")) && (key2 !== "note")){
const err62 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3,schemaPath:"#/properties/selected/items/properties/steps/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema411.properties.selected.items.properties.steps.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/selected/" + i2+"/steps/" + i3,schemaPath:"#/properties/selected/items/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema411.properties.selected.items.properties.steps.items.type,parentSchema:schema411.properties.selected.items.properties.steps.items,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/selected/" + i2+"/steps",schemaPath:"#/properties/selected/items/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema411.properties.selected.items.properties.steps.type,parentSchema:schema411.properties.selected.items.properties.steps,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data15.practices !== undefined && func0.call(data15, "practices")){
let data28 = data15.practices;
if(Array.isArray(data28)){
if(data28.length < 1){
const err65 = {instancePath:instancePath+"/selected/" + i2+"/practices",schemaPath:"#/properties/selected/items/properties/practices/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema411.properties.selected.items.properties.practices,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(!pattern118.test(data29)){
const err66 = {instancePath:instancePath+"/selected/" + i2+"/practices/" + i4,schemaPath:"common.schema.json#/$defs/practicePath/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema376,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/selected/" + i2+"/practices/" + i4,schemaPath:"common.schema.json#/$defs/practicePath/type",keyword:"type",params:{type: "string"},schema:schema376.type,parentSchema:schema376,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let i5 = data28.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func27(data28[i5], data28[j0])){
const err68 = {instancePath:instancePath+"/selected/" + i2+"/practices",schemaPath:"#/properties/selected/items/properties/practices/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},schema:true,parentSchema:schema411.properties.selected.items.properties.practices,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/selected/" + i2+"/practices",schemaPath:"#/properties/selected/items/properties/practices/type",keyword:"type",params:{type: "array"},schema:schema411.properties.selected.items.properties.practices.type,parentSchema:schema411.properties.selected.items.properties.practices,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data15.becameRecommendation !== undefined && func0.call(data15, "becameRecommendation")){
let data30 = data15.becameRecommendation;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.list === undefined) || (!(func0.call(data30, "list")))){
const err70 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation",schemaPath:"#/properties/selected/items/properties/becameRecommendation/required",keyword:"required",params:{missingProperty: "list"},schema:schema411.properties.selected.items.properties.becameRecommendation.required,parentSchema:schema411.properties.selected.items.properties.becameRecommendation,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((data30.n === undefined) || (!(func0.call(data30, "n")))){
const err71 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation",schemaPath:"#/properties/selected/items/properties/becameRecommendation/required",keyword:"required",params:{missingProperty: "n"},schema:schema411.properties.selected.items.properties.becameRecommendation.required,parentSchema:schema411.properties.selected.items.properties.becameRecommendation,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data30.list !== undefined && func0.call(data30, "list")){
let data31 = data30.list;
if(typeof data31 === "string"){
if(!pattern118.test(data31)){
const err72 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation/list",schemaPath:"#/properties/selected/items/properties/becameRecommendation/properties/list/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}/[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema411.properties.selected.items.properties.becameRecommendation.properties.list,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation/list",schemaPath:"#/properties/selected/items/properties/becameRecommendation/properties/list/type",keyword:"type",params:{type: "string"},schema:schema411.properties.selected.items.properties.becameRecommendation.properties.list.type,parentSchema:schema411.properties.selected.items.properties.becameRecommendation.properties.list,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data30.n !== undefined && func0.call(data30, "n")){
let data32 = data30.n;
if(typeof data32 === "string"){
if(!pattern124.test(data32)){
const err74 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation/n",schemaPath:"#/properties/selected/items/properties/becameRecommendation/properties/n/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},schema:"^\\d+(\\.\\d+)?$",parentSchema:schema411.properties.selected.items.properties.becameRecommendation.properties.n,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation/n",schemaPath:"#/properties/selected/items/properties/becameRecommendation/properties/n/type",keyword:"type",params:{type: "string"},schema:schema411.properties.selected.items.properties.becameRecommendation.properties.n.type,parentSchema:schema411.properties.selected.items.properties.becameRecommendation.properties.n,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
for(const key3 of Object.keys(data30)){
if((key3 !== "list") && (key3 !== "n")){
const err76 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation",schemaPath:"#/properties/selected/items/properties/becameRecommendation/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema411.properties.selected.items.properties.becameRecommendation,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/selected/" + i2+"/becameRecommendation",schemaPath:"#/properties/selected/items/properties/becameRecommendation/type",keyword:"type",params:{type: "object"},schema:schema411.properties.selected.items.properties.becameRecommendation.type,parentSchema:schema411.properties.selected.items.properties.becameRecommendation,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key4 of Object.keys(data15)){
if((((((((((key4 !== "n") && (key4 !== "text")) && (key4 !== "theme")) && (key4 !== "status")) && (key4 !== "becamePractice")) && (key4 !== "adoptedAs")) && (key4 !== "count")) && (key4 !== "steps")) && (key4 !== "practices")) && (key4 !== "becameRecommendation")){
const err78 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/selected/" + i2,schemaPath:"#/properties/selected/items/type",keyword:"type",params:{type: "object"},schema:schema411.properties.selected.items.type,parentSchema:schema411.properties.selected.items,data:data15};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: "array"},schema:schema411.properties.selected.type,parentSchema:schema411.properties.selected,data:data14};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
for(const key5 of Object.keys(data)){
if((((((((((((((key5 !== "title") && (key5 !== "collectedBy")) && (key5 !== "period")) && (key5 !== "total")) && (key5 !== "themeCount")) && (key5 !== "themes")) && (key5 !== "course")) && (key5 !== "selected")) && (key5 !== "files")) && (key5 !== "corrections")) && (key5 !== "acknowledged")) && (key5 !== "publishedOn")) && (key5 !== "formerIds")) && (key5 !== "source")){
const err81 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},schema:false,parentSchema:schema411,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema411.type,parentSchema:schema411,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const provider = validate89;
const schema435 = registry.provider.schema;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err0 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema33.properties.files.items.required,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^files/[a-z0-9][a-z0-9./-]{1,150}$"},schema:"^files/[a-z0-9][a-z0-9./-]{1,150}$",parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.path.type,parentSchema:schema33.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err4 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func65(data3) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sha256 !== undefined && func0.call(data1, "sha256")){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema33.properties.files.items.properties.sha256.type,parentSchema:schema33.properties.files.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 of Object.keys(data1)){
if(((key0 !== "path") && (key0 !== "title")) && (key0 !== "sha256")){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.corrections !== undefined && func0.call(data, "corrections")){
let data5 = data.corrections;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.date === undefined) || (!(func0.call(data6, "date")))){
const err12 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.what === undefined) || (!(func0.call(data6, "what")))){
const err13 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.why === undefined) || (!(func0.call(data6, "why")))){
const err14 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema33.properties.corrections.items.required,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.date !== undefined && func0.call(data6, "date")){
let data7 = data6.date;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i1+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.what !== undefined && func0.call(data6, "what")){
let data8 = data6.what;
if(typeof data8 === "string"){
if(func65(data8) > 1000){
const err17 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data8) < 1){
const err18 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/corrections/" + i1+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.why !== undefined && func0.call(data6, "why")){
let data9 = data6.why;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err20 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data9) < 1){
const err21 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/corrections/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "date") && (key1 !== "what")) && (key1 !== "why")){
const err23 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema33.properties.corrections.items,data:data6};
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
else {
const err24 = {instancePath:instancePath+"/corrections/" + i1,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.corrections.items.type,parentSchema:schema33.properties.corrections.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema33.properties.corrections.type,parentSchema:schema33.properties.corrections,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data10 = data.acknowledged;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err26 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.note === undefined) || (!(func0.call(data11, "note")))){
const err27 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "note"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.by === undefined) || (!(func0.call(data11, "by")))){
const err28 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data11.date === undefined) || (!(func0.call(data11, "date")))){
const err29 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema33.properties.acknowledged.items.required,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data12 = data11.rule;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err30 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[AMX][A-Za-z0-9.-]{1,15}$"},schema:"^[AMX][A-Za-z0-9.-]{1,15}$",parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/acknowledged/" + i2+"/rule",schemaPath:"#/properties/acknowledged/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.rule.type,parentSchema:schema33.properties.acknowledged.items.properties.rule,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.period !== undefined && func0.call(data11, "period")){
let data13 = data11.period;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(-[1-4])?$"},schema:"^\\d{1,4}(-[1-4])?$",parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/acknowledged/" + i2+"/period",schemaPath:"#/properties/acknowledged/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema33.properties.acknowledged.items.properties.period.type,parentSchema:schema33.properties.acknowledged.items.properties.period,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data14 = data11.note;
if(typeof data14 === "string"){
if(func65(data14) > 1000){
const err34 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func65(data14) < 1){
const err35 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data14};
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
const err36 = {instancePath:instancePath+"/acknowledged/" + i2+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.by !== undefined && func0.call(data11, "by")){
let data15 = data11.by;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err37 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
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
const err39 = {instancePath:instancePath+"/acknowledged/" + i2+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined && func0.call(data11, "date")){
let data16 = data11.date;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err40 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i2+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(((((key2 !== "rule") && (key2 !== "period")) && (key2 !== "note")) && (key2 !== "by")) && (key2 !== "date")){
const err42 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i2,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"},schema:schema33.properties.acknowledged.items.type,parentSchema:schema33.properties.acknowledged.items,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema33.properties.acknowledged.type,parentSchema:schema33.properties.acknowledged,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.publishedOn !== undefined && func0.call(data, "publishedOn")){
let data17 = data.publishedOn;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err45 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/publishedOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.formerIds !== undefined && func0.call(data, "formerIds")){
let data18 = data.formerIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err47 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,63}$"},schema:"^[a-z0-9][a-z0-9-]{1,63}$",parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/formerIds/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func27(data18[i4], data18[j0])){
const err49 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/formerIds",schemaPath:"#/properties/formerIds/type",keyword:"type",params:{type: "array"},schema:schema33.properties.formerIds.type,parentSchema:schema33.properties.formerIds,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data20 = data.source;
if(typeof data20 === "string"){
if(func65(data20) > 1000){
const err51 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"files":true,"corrections":true,"acknowledged":true,"publishedOn":true,"formerIds":true,"source":true},"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="provider.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema435.required,parentSchema:schema435,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.programmes === undefined) || (!(func0.call(data, "programmes")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "programmes"},schema:schema435.required,parentSchema:schema435,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func65(data0) > 1000){
const err2 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.programmes !== undefined && func0.call(data, "programmes")){
let data1 = data.programmes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/programmes",schemaPath:"#/properties/programmes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema435.properties.programmes,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.title === undefined) || (!(func0.call(data2, "title")))){
const err6 = {instancePath:instancePath+"/programmes/" + i0,schemaPath:"#/properties/programmes/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema435.properties.programmes.items.required,parentSchema:schema435.properties.programmes.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data2.hours === undefined) || (!(func0.call(data2, "hours")))){
const err7 = {instancePath:instancePath+"/programmes/" + i0,schemaPath:"#/properties/programmes/items/required",keyword:"required",params:{missingProperty: "hours"},schema:schema435.properties.programmes.items.required,parentSchema:schema435.properties.programmes.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.form === undefined) || (!(func0.call(data2, "form")))){
const err8 = {instancePath:instancePath+"/programmes/" + i0,schemaPath:"#/properties/programmes/items/required",keyword:"required",params:{missingProperty: "form"},schema:schema435.properties.programmes.items.required,parentSchema:schema435.properties.programmes.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.title !== undefined && func0.call(data2, "title")){
let data3 = data2.title;
if(typeof data3 === "string"){
if(func65(data3) > 1000){
const err9 = {instancePath:instancePath+"/programmes/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func65(data3) < 1){
const err10 = {instancePath:instancePath+"/programmes/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/programmes/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.hours !== undefined && func0.call(data2, "hours")){
let data4 = data2.hours;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/programmes/" + i0+"/hours",schemaPath:"#/properties/programmes/items/properties/hours/type",keyword:"type",params:{type: "integer"},schema:schema435.properties.programmes.items.properties.hours.type,parentSchema:schema435.properties.programmes.items.properties.hours,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/programmes/" + i0+"/hours",schemaPath:"#/properties/programmes/items/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema435.properties.programmes.items.properties.hours,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.form !== undefined && func0.call(data2, "form")){
let data5 = data2.form;
if(!((((data5 === "full-time") || (data5 === "part-time")) || (data5 === "remote")) || (data5 === "mixed"))){
const err14 = {instancePath:instancePath+"/programmes/" + i0+"/form",schemaPath:"#/properties/programmes/items/properties/form/enum",keyword:"enum",params:{allowedValues: schema435.properties.programmes.items.properties.form.enum},schema:schema435.properties.programmes.items.properties.form.enum,parentSchema:schema435.properties.programmes.items.properties.form,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key0 of Object.keys(data2)){
if(((key0 !== "title") && (key0 !== "hours")) && (key0 !== "form")){
const err15 = {instancePath:instancePath+"/programmes/" + i0,schemaPath:"#/properties/programmes/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema435.properties.programmes.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/programmes/" + i0,schemaPath:"#/properties/programmes/items/type",keyword:"type",params:{type: "object"},schema:schema435.properties.programmes.items.type,parentSchema:schema435.properties.programmes.items,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/programmes",schemaPath:"#/properties/programmes/type",keyword:"type",params:{type: "array"},schema:schema435.properties.programmes.type,parentSchema:schema435.properties.programmes,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.accreditation !== undefined && func0.call(data, "accreditation")){
let data6 = data.accreditation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.number === undefined) || (!(func0.call(data6, "number")))){
const err18 = {instancePath:instancePath+"/accreditation",schemaPath:"#/properties/accreditation/required",keyword:"required",params:{missingProperty: "number"},schema:schema435.properties.accreditation.required,parentSchema:schema435.properties.accreditation,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.number !== undefined && func0.call(data6, "number")){
let data7 = data6.number;
if(typeof data7 === "string"){
if(func65(data7) > 1000){
const err19 = {instancePath:instancePath+"/accreditation/number",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func65(data7) < 1){
const err20 = {instancePath:instancePath+"/accreditation/number",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/accreditation/number",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.since !== undefined && func0.call(data6, "since")){
let data8 = data6.since;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err22 = {instancePath:instancePath+"/accreditation/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/accreditation/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.until !== undefined && func0.call(data6, "until")){
let data9 = data6.until;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err24 = {instancePath:instancePath+"/accreditation/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema35,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/accreditation/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key1 of Object.keys(data6)){
if(((key1 !== "number") && (key1 !== "since")) && (key1 !== "until")){
const err26 = {instancePath:instancePath+"/accreditation",schemaPath:"#/properties/accreditation/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},schema:false,parentSchema:schema435.properties.accreditation,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/accreditation",schemaPath:"#/properties/accreditation/type",keyword:"type",params:{type: "object"},schema:schema435.properties.accreditation.type,parentSchema:schema435.properties.accreditation,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.licence !== undefined && func0.call(data, "licence")){
let data10 = data.licence;
if(typeof data10 === "string"){
if(func65(data10) > 1000){
const err28 = {instancePath:instancePath+"/licence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func65(data10) < 1){
const err29 = {instancePath:instancePath+"/licence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/licence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.outcomes !== undefined && func0.call(data, "outcomes")){
let data11 = data.outcomes;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.year === undefined) || (!(func0.call(data12, "year")))){
const err31 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "year"},schema:schema435.properties.outcomes.items.required,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data12.n === undefined) || (!(func0.call(data12, "n")))){
const err32 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema435.properties.outcomes.items.required,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data12.metric === undefined) || (!(func0.call(data12, "metric")))){
const err33 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema435.properties.outcomes.items.required,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data12.value === undefined) || (!(func0.call(data12, "value")))){
const err34 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema435.properties.outcomes.items.required,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data12.method === undefined) || (!(func0.call(data12, "method")))){
const err35 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "method"},schema:schema435.properties.outcomes.items.required,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.year !== undefined && func0.call(data12, "year")){
let data13 = data12.year;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/outcomes/" + i1+"/year",schemaPath:"#/properties/outcomes/items/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema435.properties.outcomes.items.properties.year.type,parentSchema:schema435.properties.outcomes.items.properties.year,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2200 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/outcomes/" + i1+"/year",schemaPath:"#/properties/outcomes/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},schema:2200,parentSchema:schema435.properties.outcomes.items.properties.year,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13 < 1900 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/outcomes/" + i1+"/year",schemaPath:"#/properties/outcomes/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema435.properties.outcomes.items.properties.year,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data12.n !== undefined && func0.call(data12, "n")){
let data14 = data12.n;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err39 = {instancePath:instancePath+"/outcomes/" + i1+"/n",schemaPath:"#/properties/outcomes/items/properties/n/type",keyword:"type",params:{type: "integer"},schema:schema435.properties.outcomes.items.properties.n.type,parentSchema:schema435.properties.outcomes.items.properties.n,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/outcomes/" + i1+"/n",schemaPath:"#/properties/outcomes/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema435.properties.outcomes.items.properties.n,data:data14};
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
if(data12.metric !== undefined && func0.call(data12, "metric")){
let data15 = data12.metric;
if(typeof data15 === "string"){
if(func65(data15) > 1000){
const err41 = {instancePath:instancePath+"/outcomes/" + i1+"/metric",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func65(data15) < 1){
const err42 = {instancePath:instancePath+"/outcomes/" + i1+"/metric",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/outcomes/" + i1+"/metric",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.value !== undefined && func0.call(data12, "value")){
let data16 = data12.value;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/outcomes/" + i1+"/value",schemaPath:"#/properties/outcomes/items/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema435.properties.outcomes.items.properties.value,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/outcomes/" + i1+"/value",schemaPath:"#/properties/outcomes/items/properties/value/type",keyword:"type",params:{type: "number"},schema:schema435.properties.outcomes.items.properties.value.type,parentSchema:schema435.properties.outcomes.items.properties.value,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.unit !== undefined && func0.call(data12, "unit")){
let data17 = data12.unit;
if(typeof data17 === "string"){
if(func65(data17) > 1000){
const err46 = {instancePath:instancePath+"/outcomes/" + i1+"/unit",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func65(data17) < 1){
const err47 = {instancePath:instancePath+"/outcomes/" + i1+"/unit",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/outcomes/" + i1+"/unit",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.method !== undefined && func0.call(data12, "method")){
let data18 = data12.method;
if(typeof data18 === "string"){
if(func65(data18) > 1000){
const err49 = {instancePath:instancePath+"/outcomes/" + i1+"/method",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func65(data18) < 1){
const err50 = {instancePath:instancePath+"/outcomes/" + i1+"/method",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/outcomes/" + i1+"/method",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
for(const key2 of Object.keys(data12)){
if((((((key2 !== "year") && (key2 !== "n")) && (key2 !== "metric")) && (key2 !== "value")) && (key2 !== "unit")) && (key2 !== "method")){
const err52 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/type",keyword:"type",params:{type: "object"},schema:schema435.properties.outcomes.items.type,parentSchema:schema435.properties.outcomes.items,data:data12};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},schema:schema435.properties.outcomes.type,parentSchema:schema435.properties.outcomes,data:data11};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
for(const key3 of Object.keys(data)){
if(((((((((((key3 !== "name") && (key3 !== "programmes")) && (key3 !== "accreditation")) && (key3 !== "licence")) && (key3 !== "outcomes")) && (key3 !== "files")) && (key3 !== "corrections")) && (key3 !== "acknowledged")) && (key3 !== "publishedOn")) && (key3 !== "formerIds")) && (key3 !== "source")){
const err55 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema435,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema435.type,parentSchema:schema435,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const VALIDATORS: Readonly<Record<string, ValidateFunction>> = { municipality, profile, act, position, person, membership, protocol, decision, selection, appointment, material, practice, recommendations, initiatives, provider };
